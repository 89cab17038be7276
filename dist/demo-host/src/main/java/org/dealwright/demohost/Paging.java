package org.dealwright.demohost;

/**
 * One page of a list.
 *
 * @param page from 1
 */
record Paging(int page, int size, int total) {

  /** A page that exists, whatever was asked for. */
  static Paging of(String asked, int size, int total) {
    int last = Math.max(1, (total + size - 1) / size);
    int page = asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    return new Paging(Math.min(Math.max(1, page), last), size, total);
  }

  int offset() {
    return (page - 1) * size;
  }

  int previous() {
    return page - 1;
  }

  int next() {
    return page + 1;
  }

  boolean hasPrevious() {
    return page > 1;
  }

  boolean hasNext() {
    return page * size < total;
  }

  int first() {
    return total == 0 ? 0 : offset() + 1;
  }

  int last() {
    return Math.min(total, page * size);
  }
}
