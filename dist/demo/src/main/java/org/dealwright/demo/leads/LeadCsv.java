package org.dealwright.demo.leads;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Leads as the export of another CRM would have them, gaps included. */
final class LeadCsv {

  private static final List<String> COLUMNS =
      List.of(
          "Lead ID",
          "First name",
          "Last name",
          "E-mail",
          "Phone",
          "Company",
          "Job title",
          "Employees",
          "Industry",
          "Country",
          "Website",
          "Source",
          "Value",
          "Currency",
          "Owner",
          "Stage",
          "Stage since",
          "Outcome",
          "Created",
          "Closed",
          "Tags",
          "Campaign",
          "Interest");

  private LeadCsv() {}

  static String of(List<GeneratedLead> leads) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(COLUMNS);
      for (int i = 0; i < leads.size(); i++) {
        csv.writeRecord(cells(key(i + 1), leads.get(i)));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** The key of the lead in so many-th place, from 1. */
  static String key(int number) {
    return String.format(Locale.ROOT, "L-%05d", number);
  }

  private static List<String> cells(String key, GeneratedLead lead) {
    Contact contact = lead.contact();
    Company company = lead.company();
    Offer offer = lead.offer();
    Course course = lead.course();
    Gaps gaps = new Gaps(contact.email());
    return List.of(
        key,
        contact.firstName(),
        contact.lastName(),
        contact.email(),
        gaps.or(contact.phone(), 0.15),
        company.name(),
        gaps.or(contact.title(), 0.07),
        gaps.or(Integer.toString(company.size()), 0.09),
        gaps.or(company.industry(), 0.06),
        company.country(),
        gaps.or("https://www." + company.domain(), 0.3),
        offer.source().toString(),
        offer.value() == 0 ? "" : Long.toString(offer.value()),
        offer.currency(),
        lead.owner(),
        course.stage() == null ? "" : course.stage(),
        text(course.stageEnteredAt()),
        course.outcome(),
        course.createdAt().toString(),
        text(course.closedAt()),
        offer.tags(),
        offer.campaign(),
        offer.interest());
  }

  private static String text(@Nullable Instant moment) {
    return moment == null ? "" : moment.toString();
  }

  /** What nobody filled in, the same every time. */
  private static final class Gaps {

    private final Dice dice;

    Gaps(String key) {
      dice = new Dice(key.hashCode());
    }

    String or(String value, double share) {
      return dice.chance(share) ? "" : value;
    }
  }
}
