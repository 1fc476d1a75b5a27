package org.harmattan.extract;

/**
 * What speaks for or against the dead that a source gives being those of the whole event, and not some of them that it happens
 * to mention; {@link AccountJudge} weighs it.
 */
enum AccountSign {
    /** The article says so in its own words. */
    REPORTER,
    CLAIMS,
    CONFIRMS,
    ALLEGES,
    DENIES,
    /** A state, its forces or its authorities say so. */
    OFFICIAL,
    SUPERSEDED,
    REVISED,
    NOBODY,
    ONE,
    TWO_OR_THREE,
    /** Fewer than a tenth of the most that another account gives. */
    UNDER_A_TENTH,
    UNDER_A_FIFTH,
    UNDER_A_THIRD,
    UNDER_TWO_THIRDS,
    FEWER,
    AS_MANY,
    MORE,
    MORE_BY_HALF,
    MORE_THAN_THREE_TIMES,
    /** {@code Dozens of dead}. */
    VAGUE,
    OTHER_VAGUE,
    /** Another account gives a number within its range. */
    INCLUDES_ANOTHER,
    SUM_OF_TWO,
    DIFFERENCE_OF_TWO,
    /** Another account was added, which only counts those of the other side. */
    COMPLETED,
    COUNTS_CIVILIANS,
    COUNTS_FORCES,
    COUNTS_FIGHTERS,
    COUNTS_PEOPLE,
    ONLY_CIVILIANS,
    ONLY_FORCES,
    ONLY_FIGHTERS,
    ONLY_PEOPLE,
    /** No other account counts people of one of its sides. */
    OTHER_SIDES_THAN_OTHERS,
    SEVERAL_NUMBERS,
    ADDS_LATER_DEATHS,
    AT_LEAST,
    /** A number without a noun. */
    BARE,
    IN_HEADING,
    ONLY_IN_HEADING,
    AS_MANY_AS_IN_HEADING,
    TOLD_FIRST,
    TOLD_LAST,
    BESIDE_REPORTER,
    TWO_ACCOUNTS,
    BOTH_SIDES_LOST
}
