package org.dealwright.demo.leads;

import java.time.LocalDate;

/**
 * A customer of the host, whose history as a lead is made up.
 *
 * @param country ISO 3166 code
 * @param status the host's word: active, trial, past_due, cancelled
 */
public record KnownCustomer(
    String company,
    String firstName,
    String lastName,
    String title,
    String email,
    String phone,
    String industry,
    int employees,
    String country,
    String status,
    LocalDate since) {

  Company toCompany() {
    String domain = email.substring(email.indexOf('@') + 1);
    return new Company(company, domain, employees, industry, country);
  }

  Contact toContact() {
    return new Contact(firstName, lastName, title, Seniority.HEAD, email, phone);
  }
}
