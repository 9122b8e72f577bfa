package org.debatemapper.formats.graph;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.debatemapper.formats.model.StanceWord;

/** What an edge means: what its class or type says, else its label, else its arrowhead, else its colour. */
enum EdgeMeaning {
    SUPPORT, ATTACK,
    /** An attack in both directions. */
    CONFLICT,
    /** An attack on an inference. */
    UNDERCUT, ANSWER, PREFERENCE, REPHRASE,
    /** Nothing tells. */
    UNKNOWN;

    private static final Map<String, EdgeMeaning> NAMES = Map.ofEntries(Map.entry("support", SUPPORT), Map.entry("entails", SUPPORT),
            Map.entry("attack", ATTACK), Map.entry("contrary", CONFLICT), Map.entry("contradictory", CONFLICT), Map.entry("conflict", CONFLICT),
            Map.entry("undercut", UNDERCUT), Map.entry("undercuts", UNDERCUT), Map.entry("answer", ANSWER), Map.entry("answers", ANSWER),
            Map.entry("preference", PREFERENCE), Map.entry("preferred to", PREFERENCE), Map.entry("rephrase", REPHRASE),
            Map.entry("rephrases", REPHRASE));
    private static final Pattern ATTACKS = Pattern.compile("attack|not support|unsupport|rebut|undermin|contradict|object|oppos|against|conflict|refut|defeat|contra");
    private static final Pattern SUPPORTS = Pattern.compile("support|because|reason|evidence|impl|entail|therefore|premise|infer|justif");
    private static final Pattern RED = Pattern.compile(".*red\\d?|crimson|firebrick\\d?|tomato\\d?|maroon\\d?");
    private static final Pattern GREEN = Pattern.compile(".*green\\d?|olivedrab\\d?|chartreuse\\d?");
    private static final Pattern HEX = Pattern.compile("#\\s*([0-9a-f]{2})\\s*([0-9a-f]{2})\\s*([0-9a-f]{2})(?:[0-9a-f]{2})?");
    private static final int VISIBLE = 80;

    /** The meaning of an edge; UNKNOWN if nothing tells. */
    static EdgeMeaning of(GraphEdge edge) {
        for (String name : new String[] {"class", "type", "relation"}) {
            EdgeMeaning named = NAMES.get(edge.attribute(name));
            if (named != null) {
                return named;
            }
        }
        for (String name : new String[] {"type", "relation", "label", "xlabel", "headlabel", "taillabel"}) {
            EdgeMeaning said = ofWords(edge.attribute(name));
            if (said != UNKNOWN) {
                return said;
            }
        }
        return edge.attribute("arrowhead").matches("o?(tee|x|crow)") ? ATTACK : ofColor(edge.attribute("color").replaceFirst("[:;].*", ""));
    }

    private static EdgeMeaning ofWords(String words) {
        EdgeMeaning named = NAMES.get(words);
        if (named != null) {
            return named;
        } else if (StanceWord.ofRelation(words) == StanceWord.CON || ATTACKS.matcher(words).find()) {
            return ATTACK;
        }
        return StanceWord.ofRelation(words) == StanceWord.PRO || SUPPORTS.matcher(words).find() ? SUPPORT : UNKNOWN;
    }

    private static EdgeMeaning ofColor(String color) {
        Matcher hex = HEX.matcher(color);
        if (!hex.matches()) {
            return RED.matcher(color).matches() ? ATTACK : GREEN.matcher(color).matches() ? SUPPORT : UNKNOWN;
        }
        int red = Integer.parseInt(hex.group(1), 16);
        int green = Integer.parseInt(hex.group(2), 16);
        int blue = Integer.parseInt(hex.group(3), 16);
        return isMain(red, green, blue) ? ATTACK : isMain(green, red, blue) ? SUPPORT : UNKNOWN;
    }

    private static boolean isMain(int part, int other, int third) {
        return part > VISIBLE && part * 2 > Math.max(other, third) * 3;
    }

    /** @return how people say it on an edge, with the first end before it and the second behind it */
    String words() {
        return this == PREFERENCE ? "preferred to" : name().toLowerCase(Locale.ROOT) + "s";
    }

    /** @return whether one end is against the other */
    boolean isAgainst() {
        return this == ATTACK || this == CONFLICT || this == UNDERCUT;
    }
}
