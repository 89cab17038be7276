package org.dealwright.demo.leads;

/**
 * A made-up lead.
 *
 * @param owner subject of its owner; empty where nobody has taken it
 */
record GeneratedLead(Contact contact, Company company, Offer offer, Course course, String owner) {}
