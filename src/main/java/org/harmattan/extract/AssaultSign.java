package org.harmattan.extract;

/** What speaks for an assault having been a fight, or an attack on those who do not fight; {@link AssaultDecider} weighs it. */
enum AssaultSign {
    /** By rules it was a fight. */
    RULE_CLASH,
    /** Its words speak for no type. */
    OPEN,
    NAMED_CLASH,
    NAMED_ATTACK,
    /** A word for a fight of two sides. */
    MUTUAL,
    MUTUAL_IN_FIRST_PART,
    SOLDIERS_KILLED,
    CIVILIANS_KILLED,
    FIGHTERS_KILLED,
    PEOPLE_KILLED,
    SOLDIERS_AMONG_DEAD,
    CIVILIANS_AMONG_DEAD,
    SOLDIERS_HARMED,
    CIVILIANS_HARMED,
    MORE_SOLDIERS_THAN_CIVILIANS,
    MORE_CIVILIANS_THAN_SOLDIERS,
    FIRST_DEAD_SOLDIERS,
    FIRST_DEAD_CIVILIANS,
    FIRST_DEAD_FIGHTERS,
    TARGET_STATE,
    TARGET_REBEL,
    TARGET_MILITIA,
    TARGET_CIVILIANS,
    TARGET_UNKNOWN,
    BY_STATE,
    BY_REBEL,
    BY_MILITIA,
    BY_NAMELESS,
    BY_UNKNOWN,
    POST,
    POST_IN_FIRST_PART,
    VILLAGE,
    VILLAGE_IN_FIRST_PART,
    /** Words for people in uniform or in arms who are attacked. */
    UNIFORMS,
    UNIFORMS_IN_FIRST_PART,
    /** Words for people who do not fight. */
    PEOPLE,
    PEOPLE_IN_FIRST_PART,
    /** They were shot, bound or found as those are who cannot defend themselves. */
    DEFENCELESS,
    DEFENCELESS_IN_FIRST_PART,
    /** Somebody fired back, or was driven off. */
    FOUGHT_BACK,
    /** Arms and vehicles of war were taken. */
    SPOILS,
    /** Houses burned, cattle taken. */
    PLUNDER,
    ALLEGED_FIGHTERS,
    SEVERAL_PARTS,
    BACKGROUND
}
