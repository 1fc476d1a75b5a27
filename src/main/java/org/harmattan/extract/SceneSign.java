package org.harmattan.extract;

/** What speaks for or against an event having been at a place that the text names; {@link ScenePicker} weighs it. */
enum SceneSign {
    /** Rules put no part of the event anywhere, nor found a place around it. */
    RULE_NOWHERE,
    /** It is what rules take for the place of the event's first part. */
    BEST_OF_FIRST_PART,
    BEST_OF_A_PART,
    IN_FIRST_PART,
    IN_A_PART,
    /** In a sentence of the event, but in none of its parts. */
    IN_ITS_SENTENCE,
    SENTENCE_BEFORE,
    SENTENCE_BEFORE_IN_OTHER_PARAGRAPH,
    TWO_BEFORE,
    THREE_BEFORE,
    SENTENCE_AFTER,
    SENTENCE_AFTER_IN_OTHER_PARAGRAPH,
    IN_FIRST_SENTENCE,
    IN_LEDE,
    /** A few words after a word that names the event. */
    CLOSE_AFTER_EVENT,
    AFTER_EVENT,
    CLOSE_BEFORE_EVENT,
    /** Nothing parts it from such a word. */
    UNBROKEN_FROM_EVENT,
    /** {@code à Sebba}. */
    AFTER_AT,
    /** {@code de Sebba}. */
    AFTER_OF,
    OPENS_SENTENCE,
    /** The words before it say that nothing happened there. */
    NOT_THE_SCENE,
    /** People are taken to it. */
    AWAY,
    DATELINE,
    /** The words before it name those who come from there or rule it. */
    HOME,
    SEAT_OF_POWER,
    OF_SOURCE,
    SPOT,
    NEAR_SPOT,
    LINE,
    VAGUE,
    ADMIN2,
    ADMIN1,
    NAMED_ONCE,
    NAMED_OFTEN,
    NAMED_MOST,
    NAMED_FIRST,
    /** It is where another event was. */
    OF_ANOTHER,
    OF_EVENT_BEFORE,
    OF_FIRST_EVENT,
    /** The only closely located place that its parts name. */
    ONLY_ONE_IN_PARTS,
    /** Its parts name other such places. */
    OTHERS_IN_PARTS,
    /** The only such place in the sentence before. */
    ONLY_ONE_BEFORE,
    /** The event is told as in the place told of before. */
    SAME_PLACE,
    SAME_SETTLEMENT,
    ONLY_EVENT,
    BACKGROUND,
    EARLIER,
    /** The event sums up several. */
    SUM,
    /** Its parts name places that no list knows. */
    STRANGERS,
    SEVERAL_PARTS,
    /** It is in doubt which place is meant. */
    DOUBTFUL
}
