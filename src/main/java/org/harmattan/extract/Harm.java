package org.harmattan.extract;

/** What befell people. */
enum Harm {
    KILLED,
    WOUNDED,
    MISSING,
    ABDUCTED
}
