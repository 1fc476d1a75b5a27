package org.harmattan.extract;

/** How the word for an event stands to the people named around it. */
enum Voice {
    /** Its subject does it, its object suffers it: <i>ont attaqué, killed 27 people</i>. */
    ACTIVE,
    /** Its subject suffers it: <i>ont été tués, was ambushed, soldats tués</i>. */
    PASSIVE,
    /** A verb without an object whose subject suffers: <i>ont péri, a sauté sur une mine</i>. */
    SUFFERING,
    /** Its subject was attacked and held out: <i>a repoussé</i>. */
    REPELLING,
    /** Two sides do it to each other: <i>se sont affrontés</i>. */
    MUTUAL,
    /** No verb: <i>une attaque</i>. */
    NOUN
}
