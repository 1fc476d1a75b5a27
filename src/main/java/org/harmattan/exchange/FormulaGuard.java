package org.harmattan.exchange;

import java.util.regex.Pattern;

/**
 * Keeps texts from being run as formulas by spreadsheets (OWASP, "CSV Injection"), so that they can be had back: an
 * apostrophe is put before every formula sign that could begin a cell, and before the apostrophes that stand there
 * already. That is at the start of a text and, since a spreadsheet set to another separator cuts cells there, after a
 * semicolon, a tab or a line break. {@link #remove} takes exactly those apostrophes away again.
 */
public final class FormulaGuard {

    /** Those of full width too, which some spreadsheets treat alike. */
    private static final String SIGN = "(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])";

    private static final String CELL_START = "(?<=^|[;\\t\\r\\n])([ \"]*+)";
    private static final String BLANK_START = "(?=[\\t\\r\\n])";

    private static final Pattern BARE = Pattern.compile(CELL_START + "('*+)" + SIGN + "|^('*+)" + BLANK_START);
    private static final Pattern GUARDED = Pattern.compile(CELL_START + "'('*+)" + SIGN + "|^'('*+)" + BLANK_START);

    private FormulaGuard() {}

    /** The text, guarded. */
    public static String add(String text) {
        return BARE.matcher(text)
                .replaceAll(found -> part(found.group(1)) + "'" + part(found.group(2)) + part(found.group(3)));
    }

    /** The text that was guarded; other texts stay as they are. */
    public static String remove(String text) {
        return GUARDED.matcher(text)
                .replaceAll(found -> part(found.group(1)) + part(found.group(2)) + part(found.group(3)));
    }

    private static String part(String group) {
        return group == null ? "" : group;
    }
}
