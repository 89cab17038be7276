package org.dealwright.platform.rest;

/** Cells of CSV files that spreadsheets open safely. */
public final class SpreadsheetCells {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SpreadsheetCells() {}

  /** A cell that a spreadsheet would run as a formula is quoted by an apostrophe. */
  public static String safe(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
