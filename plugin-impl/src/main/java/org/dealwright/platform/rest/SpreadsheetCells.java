package org.dealwright.platform.rest;

import java.util.regex.Pattern;

/** Cells of CSV files that spreadsheets open safely. */
public final class SpreadsheetCells {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  /** A phone number or a negative amount calls nothing. */
  private static final Pattern NUMBER = Pattern.compile("[+-][0-9][0-9 ()./,-]*");

  private SpreadsheetCells() {}

  /** A cell that a spreadsheet would run as a formula is quoted by an apostrophe. */
  public static String safe(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
