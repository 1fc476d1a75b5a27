package org.harmattan.extract;

import java.util.EnumSet;
import java.util.Set;

/**
 * What speaks for or against an actor having done what an event tells, which {@link DoerPicker} weighs, or having suffered it,
 * which {@link TargetPicker} does. What an actor is goes together with all else.
 */
enum PartySign {
    IN_FIRST_PART,
    IN_A_PART,
    /** In a sentence of the event, but in none of its parts. */
    IN_ITS_SENTENCE,
    /** The first that one of its sentences names. */
    OPENS_ITS_SENTENCE,
    SENTENCE_BEFORE,
    SENTENCE_BEFORE_IN_OTHER_PARAGRAPH,
    /** The first that the sentence before it names. */
    OPENS_SENTENCE_BEFORE,
    TWO_BEFORE,
    THREE_BEFORE,
    SENTENCE_AFTER,
    SENTENCE_AFTER_IN_OTHER_PARAGRAPH,
    TWO_AFTER,
    IN_HEADING,
    IN_LEDE,
    /** No other of its camp is named between it and the event. */
    LAST_OF_CAMP_BEFORE,
    /** Of the armed groups, or of the forces of states, the only one that is named. */
    ONLY_OF_CAMP,
    /** The same within the paragraph in which the event is first told. */
    ONLY_OF_CAMP_IN_PARAGRAPH,
    NAMED_MOST_OF_CAMP,
    NAMED_ONCE,
    NAMED_OFTEN,
    /** Named by its own name somewhere, not by words for its kind. */
    PROPER,
    /** Named as a suspicion near the event. */
    SUSPECTED,
    CLAIMS_NEAR,
    CLAIMS,
    DENIES_NEAR,
    DENIES,
    /** It tells of the event. */
    SPEAKS,
    VOTED_DOER,
    VOTED_TARGET,
    BYSTANDER,
    STATE,
    EXTERNAL,
    REBEL,
    POLITICAL_MILITIA,
    IDENTITY_MILITIA,
    /** A force of a state or a mission of several. */
    OF_STATES,
    MILITIA,
    /** Armed people of no name: nobody is held responsible. */
    NAMELESS,
    CIVILIANS,
    /** Protesters or rioters. */
    CROWD,
    BANDITS,
    LOCAL_MILITIA,
    /** It acts in the country where the event was, at that time. */
    ACTIVE_THERE,
    INACTIVE_THERE,
    /** It is a force of that country. */
    OF_THE_COUNTRY,
    DOER_OF_ANOTHER,
    /** Whenever anybody with a name is held responsible for something in this text, it is. */
    ONLY_DOER,
    DOER_BEFORE,
    DOER_AFTER,
    DOER_OF_FIRST,
    DOER_ON_SAME_DAY,
    DOER_AT_SAME_PLACE,
    DOER_OF_SAME_KIND,
    /** People of no name, such as <i>bandits</i>, of whom the text tells in another country. */
    OTHERS_ELSEWHERE,
    TARGET_OF_ANOTHER,
    TARGET_BEFORE,
    /** A sentence apart from the deed blames it for another. */
    BLAMED_FOR_ANOTHER,
    /** The words of the event call its people <i>jihadists, terrorists</i>. */
    TOLD_OF_ZEALOTS,
    TOLD_OF_ROBBERS,
    TOLD_OF_UNIFORMS,
    TOLD_OF_REBELS,
    /** {@code The group, its men, they}: somebody told of before. */
    TOLD_OF_GROUP,
    /** Such people are called what the words of the event call its people. */
    FITS_WORDS,
    /** Such people are called otherwise. */
    AGAINST_WORDS,
    /** The event or what is told right after it says that nobody claims it. */
    UNCLAIMED,
    KILLS_CIVILIANS,
    KILLS_FORCES,
    KILLS_FIGHTERS,
    /** A group against a state's forces, or these against a group. */
    ENEMY_OF_VICTIMS,
    /** Of the same camp as those who were struck. */
    FELLOW_OF_VICTIMS,
    STRIKES_STATE,
    STRIKES_CIVILIANS,
    STRIKES_GROUP,
    ATTACK,
    CLASH,
    AIR_STRIKE,
    DEVICE,
    ABDUCTION,
    ARREST,
    TERRITORY,
    LOOTING,
    SEXUAL,
    QUIET,
    SUM,
    ONLY_EVENT,
    FIRST_EVENT,
    LATER_EVENT,
    SEVERAL_PARTS,
    BACKGROUND,
    EARLIER,
    /** Nowhere named, but what is done is often done to such. */
    UNMENTIONED,
    /** Its kind does no such thing. */
    IMPLAUSIBLE,
    /** Of those near, only sentences on how things are for years name it: <i>attacks blamed on …</i>. */
    STATE_OF_AFFAIRS,
    /** Nameless people of whom the words plainly say that they were struck. */
    ENGAGED,
    /** People suspected of fighting are spoken of. */
    ON_SUSPECTS,
    /** In the first part, before its first word for a deed. */
    BEFORE_TRIGGER,
    AFTER_TRIGGER,
    /** By rules it did it. */
    RULE_DOER,
    RULE_DOER_NONE,
    RULE_DOER_NAMELESS,
    RULE_DOER_OF_STATES,
    RULE_DOER_REBEL,
    RULE_DOER_MILITIA,
    /** By rules one did it of whom no words plainly say so. */
    RULE_DOER_UNVOTED,
    PLAIN_DOER,
    STRONG_DOER,
    /** It felled those who had come. */
    DEFENDER,
    MOST_VOTED_DOER,
    PLAIN_TARGET,
    STRONG_TARGET,
    MOST_VOTED_TARGET,
    /** A sentence apart from the deed blames it. */
    BLAMED,
    ANOTHER_BLAMED,
    /** It is the one held responsible. */
    DOER,
    FELLOW_OF_DOER,
    COUNTRYMAN_OF_DOER,
    /** By rules it was struck. */
    RULE_TARGET,
    RULE_TARGET_FIRST,
    RULE_TARGET_ONLY,
    RULE_TARGETS_NONE,
    RULE_TARGETS_CIVILIANS,
    RULE_TARGETS_NAMELESS,
    RULE_TARGETS_OF_STATES,
    RULE_TARGETS_GROUP,
    /** People such as it were killed. */
    OWN_KIND_KILLED,
    OWN_KIND_HURT,
    OWN_KIND_AMONG_DEAD,
    OTHER_KIND_KILLED,
    UNKNOWN_KILLED,
    NOBODY_KILLED,
    /** The words for the victims name it. */
    VICTIMS_OF_IT,
    AT_POST,
    AT_VILLAGE,
    ON_UNIFORMS,
    ON_PEOPLE,
    SPOILS,
    PLUNDER,
    SUICIDE,
    SHELLING,
    GRENADE,
    DISARMED,
    OVERTAKEN,
    REGAINED,
    PROTEST,
    PROTEST_MET,
    EXCESSIVE_FORCE,
    RIOT,
    MOB,
    AGREEMENT,
    NO_TARGET,
    ONE_TARGET,
    TWO_TARGETS,
    MORE_TARGETS,
    /** Just those whom rules find. */
    AS_RULES_SAY,
    RULES_SAY_NONE,
    RULES_SAY_ONE,
    RULES_SAY_SEVERAL;

    /** What an actor is, or how many are chosen: what each other sign weighs depends on it. */
    static final Set<PartySign> CAMPS = EnumSet.of(
            OF_STATES, REBEL, MILITIA, NAMELESS, CIVILIANS, CROWD, NO_TARGET, ONE_TARGET, TWO_TARGETS, MORE_TARGETS);
}
