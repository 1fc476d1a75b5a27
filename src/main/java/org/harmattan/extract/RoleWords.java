package org.harmattan.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.harmattan.text.PhraseTrie;

/**
 * The words that tell who did something and who suffered it, read from {@code data/lexicon/roles.json}. Immutable; safe
 * for several threads.
 */
final class RoleWords {

    final PhraseTrie<Boolean> agents;
    final PhraseTrie<Boolean> notAgents;
    final PhraseTrie<Boolean> escorting;
    final PhraseTrie<Boolean> raiders;
    final PhraseTrie<Boolean> among;
    final PhraseTrie<Boolean> targets;
    final PhraseTrie<Boolean> afterAttack;
    final PhraseTrie<Boolean> between;
    final PhraseTrie<Boolean> suffering;
    final PhraseTrie<Boolean> repelling;
    final PhraseTrie<Boolean> mutual;
    final PhraseTrie<Boolean> victimsOf;
    final PhraseTrie<Boolean> heads;
    final PhraseTrie<Boolean> compounds;
    final PhraseTrie<Boolean> things;
    final PhraseTrie<Boolean> blaming;
    final PhraseTrie<Boolean> siding;
    final PhraseTrie<Boolean> sameGroup;
    final PhraseTrie<Boolean> commonGunmen;
    final PhraseTrie<Boolean> identity;
    final PhraseTrie<Boolean> zealots;
    final PhraseTrie<Boolean> robbers;
    final PhraseTrie<Boolean> uniformed;
    final PhraseTrie<Boolean> insurgents;
    final PhraseTrie<Boolean> group;
    final PhraseTrie<Boolean> unclaimed;
    final PhraseTrie<Boolean> motion;
    final Set<String> genitives;
    final Set<String> determiners;
    final Set<String> modifiers;
    final Set<String> prepositions;
    final Set<String> being;
    final Set<String> having;
    final Set<String> light;
    final Set<String> definite;
    final Set<String> reflexives;
    final Set<String> relatives;
    final Set<String> subordinators;
    final Set<String> joiners;
    final Set<String> objectOpeners;
    final Set<String> participleEndings;
    final Set<String> notParticiples;

    private RoleWords(JsonNode root) {
        agents = Lexicons.flags(root.required("agents"));
        notAgents = Lexicons.flags(root.required("not_agents"));
        escorting = Lexicons.flags(root.required("escorting"));
        raiders = Lexicons.flags(root.required("raiders"));
        among = Lexicons.flags(root.required("among"));
        targets = Lexicons.flags(root.required("targets"));
        afterAttack = Lexicons.flags(root.required("after_attack"));
        between = Lexicons.flags(root.required("between"));
        suffering = Lexicons.flags(root.required("suffering"));
        repelling = Lexicons.flags(root.required("repelling"));
        mutual = Lexicons.flags(root.required("mutual"));
        victimsOf = Lexicons.flags(root.required("victims_of"));
        heads = Lexicons.flags(root.required("heads"));
        compounds = Lexicons.flags(root.required("compounds"));
        things = Lexicons.flags(root.required("things"));
        blaming = Lexicons.flags(root.required("blaming"));
        siding = Lexicons.flags(root.required("siding"));
        sameGroup = Lexicons.flags(root.required("same_group"));
        commonGunmen = Lexicons.flags(root.required("common_gunmen"));
        motion = Lexicons.flags(root.required("motion"));
        identity = Lexicons.flags(root.required("identity"));
        zealots = Lexicons.flags(root.required("zealots"));
        robbers = Lexicons.flags(root.required("robbers"));
        uniformed = Lexicons.flags(root.required("uniformed"));
        insurgents = Lexicons.flags(root.required("insurgents"));
        group = Lexicons.flags(root.required("group"));
        unclaimed = Lexicons.flags(root.required("unclaimed"));
        genitives = Lexicons.words(root.required("genitives"));
        determiners = Lexicons.words(root.required("determiners"));
        modifiers = Lexicons.words(root.required("modifiers"));
        prepositions = Lexicons.words(root.required("prepositions"));
        being = Lexicons.words(root.required("being"));
        having = Lexicons.words(root.required("having"));
        light = Lexicons.words(root.required("light"));
        definite = Lexicons.words(root.required("definite"));
        reflexives = Lexicons.words(root.required("reflexives"));
        relatives = Lexicons.words(root.required("relatives"));
        subordinators = Lexicons.words(root.required("subordinators"));
        joiners = Lexicons.words(root.required("joiners"));
        objectOpeners = Lexicons.words(root.required("object_openers"));
        participleEndings = Lexicons.words(root.required("participle_endings"));
        notParticiples = Lexicons.words(root.required("not_participles"));
    }

    static RoleWords read(InputStream json) throws IOException {
        return Lexicons.read(json, "roles.json", RoleWords::new);
    }
}
