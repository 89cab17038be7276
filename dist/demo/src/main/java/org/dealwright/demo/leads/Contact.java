package org.dealwright.demo.leads;

/** A person, and how to reach it. */
record Contact(
    String firstName,
    String lastName,
    String title,
    Seniority seniority,
    String email,
    String phone) {

  static Contact any(Country country, Company company, Dice dice) {
    String first = country.one("firstNames", dice);
    String last = country.one("lastNames", dice);
    Seniority seniority = Seniority.any(dice);
    return new Contact(
        first,
        last,
        seniority.title(country, dice),
        seniority,
        Addresses.email(first, last, company.domain()),
        country.phone(dice));
  }
}
