package org.debatemapper.render.style;

import java.util.List;
import java.util.stream.IntStream;

import org.debatemapper.model.map.EdgeKind;
import org.debatemapper.render.scene.Color;

/**
 * All colours of a map, in one table. Kinds and relations use the Okabe–Ito palette (Okabe and Ito 2008), which people
 * with any common colour vision can tell apart; a darker or lighter shade of the same hue stands under or in text, so
 * that every text has a contrast of 4.5:1 or more (WCAG 2.2, 1.4.3).
 *
 * @param ground
 *            of the map
 * @param card
 *            ground of a card
 * @param border
 *            of a card
 * @param shadow
 *            under a card
 * @param text
 *            of statements
 * @param quietText
 *            badges, second language
 * @param note
 *            ground of a note
 * @param noteBorder
 *            of a note
 * @param warning
 *            marks of what is out of date or not translated
 * @param selection
 *            frame of what is selected
 * @param issue
 *            hue of issues
 * @param claim
 *            hue of claims
 * @param evidence
 *            hue of evidence
 * @param attack
 *            hue of attacks
 * @param undercut
 *            hue of undercuts
 * @param other
 *            hue of all else
 * @param palette
 *            what tells things apart that have no hue of their own, the most distinct first; each has a contrast of 3:1
 *            or more with a card (WCAG 2.2, 1.4.11)
 * @param faintest
 *            one end of a scale
 * @param strongest
 *            the other end, which differs most from a card
 */
public record Theme(Color ground, Color card, Color border, Color shadow, Color text, Color quietText, Color note,
        Color noteBorder, Color warning, Color selection, Hue issue, Hue claim, Hue evidence, Hue attack, Hue undercut,
        Hue other, List<Color> palette, Color faintest, Color strongest) {

    /**
     * A colour in two strengths.
     *
     * @param shape
     *            for bars and lines
     * @param solid
     *            for grounds under {@link #onSolid} and for text on a card
     * @param onSolid
     *            for letters on {@link #solid}
     */
    public record Hue(Color shape, Color solid, Color onSolid) {
        private static Hue of(int shape, int solid, int onSolid) {
            return new Hue(new Color(shape), new Color(solid), new Color(onSolid));
        }
    }

    /** Dark text on white cards. */
    public static final Theme LIGHT = new Theme(new Color(0xFFFFFF), new Color(0xFFFFFF), new Color(0xD5DBE1),
            new Color(0x1B2733, 0.07), new Color(0x1F2933), new Color(0x5B6570), new Color(0xFFF8DC),
            new Color(0xE5D58A), new Color(0xA84300), new Color(0x56B4E9), Hue.of(0xCC79A7, 0xA34C7E, 0xFFFFFF),
            Hue.of(0x0072B2, 0x0072B2, 0xFFFFFF), Hue.of(0x009E73, 0x007A59, 0xFFFFFF),
            Hue.of(0xD55E00, 0xB54F00, 0xFFFFFF), Hue.of(0xE69F00, 0x8A5F00, 0xFFFFFF),
            Hue.of(0x6E6E6E, 0x5B6570, 0xFFFFFF),
            colors(0x0072B2, 0xD55E00, 0x009E73, 0xB8609A, 0xB87F00, 0x3A94C9, 0x8A8200), new Color(0x86B8DC),
            new Color(0x00365C));

    /** Light text on dark cards. */
    public static final Theme DARK = new Theme(new Color(0x1B1F24), new Color(0x2A3038), new Color(0x454D57),
            new Color(0x000000, 0.25), new Color(0xE8ECF0), new Color(0xAEB7C1), new Color(0x4A4326),
            new Color(0x7A6D37), new Color(0xFFA366), new Color(0x56B4E9), Hue.of(0xCC79A7, 0xDD93BC, 0x1B1F24),
            Hue.of(0x3D9AD6, 0x56B4E9, 0x1B1F24), Hue.of(0x00B383, 0x2CC79A, 0x1B1F24),
            Hue.of(0xE87325, 0xF08A45, 0x1B1F24), Hue.of(0xE69F00, 0xF0B434, 0x1B1F24),
            Hue.of(0x9AA3AD, 0xAEB7C1, 0x1B1F24),
            colors(0x3D9AD6, 0xE87325, 0x00B383, 0xCC79A7, 0xE69F00, 0x7CC9F0, 0xF0E442), new Color(0x4A7FA5),
            new Color(0xCDE9FF));

    private static List<Color> colors(int... rgb) {
        return IntStream.of(rgb).mapToObj(Color::new).toList();
    }

    /**
     * @param kind
     *            of an edge
     * @return its hue
     */
    public Hue hue(EdgeKind kind) {
        return switch (kind) {
        case SUPPORT, PREMISE, CONCLUSION -> evidence;
        case ATTACK -> attack;
        case UNDERCUT -> undercut;
        case ANSWER, REPHRASE, PREFERENCE -> other;
        };
    }
}
