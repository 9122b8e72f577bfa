package org.debatemapper.semantics.gradual;

import org.debatemapper.semantics.Publication;

/** How strong arguments are, as numbers from 0 to 1. */
public enum GradualSemantics {

    /** Discontinuity-free quantitative argumentation debate: attackers and supporters multiply. */
    DF_QUAD("df-quad", Aggregation.PRODUCT, Influence.LINEAR, true, new Publication("A. Rago, F. Toni, M. Aurisicchio, P. Baroni",
            "Discontinuity-free decision support with quantitative argumentation debates", "KR 2016")),
    /** Quadratic energy: strengths add up and act with their square. */
    QUADRATIC_ENERGY("quadratic-energy", Aggregation.SUM, Influence.QUADRATIC, true, new Publication("N. Potyka",
            "Continuous dynamical systems for weighted bipolar argumentation", "KR 2018")),
    /** Euler-based: strengths add up in the exponent. */
    EULER_BASED("euler-based", Aggregation.SUM, Influence.EULER, true, new Publication("L. Amgoud, J. Ben-Naim",
            "Evaluation of arguments in weighted bipolar graphs",
            "International Journal of Approximate Reasoning 99, 2018")),
    /** As Euler-based, with the strongest attacker and supporter only. */
    EULER_TOP("euler-top", Aggregation.TOP, Influence.EULER, true, new Publication("T. Mossakowski, F. Neuhaus",
            "Modular semantics and characteristics for bipolar weighted argumentation graphs", "arXiv 1807.06685, 2018")),
    /** As a neuron of a multilayer perceptron. */
    MLP_BASED("mlp-based", Aggregation.SUM, Influence.LOGISTIC, true, new Publication("N. Potyka",
            "Interpreting neural networks as quantitative argumentation frameworks", "AAAI 2021")),
    /** Weighted h-categoriser; attacks only. */
    H_CATEGORISER("h-categoriser", Aggregation.ATTACK_SUM, Influence.RECIPROCAL, false, Sources.AMGOUD_2017),
    /** Weighted max-based: only the strongest attacker counts; attacks only. */
    MAX_BASED("max-based", Aggregation.ATTACK_MAXIMUM, Influence.RECIPROCAL, false, Sources.AMGOUD_2017),
    /** Weighted card-based: first the number of attackers counts; attacks only. */
    CARD_BASED("card-based", Aggregation.ATTACK_COUNT, Influence.RECIPROCAL, false, Sources.AMGOUD_2017);

    private final String id;
    private final Aggregation aggregation;
    private final Influence influence;
    private final boolean supports;
    private final Publication source;

    GradualSemantics(String id, Aggregation aggregation, Influence influence, boolean supports, Publication source) {
        this.id = id;
        this.aggregation = aggregation;
        this.influence = influence;
        this.supports = supports;
        this.source = source;
    }

    /**
     * Returns a short name for command lines and files.
     *
     * @return lower case letters and hyphens, never null
     */
    public String id() {
        return id;
    }

    /**
     * Tells whether supports are defined.
     *
     * @return false if a graph with supports is refused
     */
    public boolean allowsSupports() {
        return supports;
    }

    /**
     * Returns where this semantics was defined.
     *
     * @return never null
     */
    public Publication source() {
        return source;
    }

    Aggregation aggregation() {
        return aggregation;
    }

    Influence influence() {
        return influence;
    }

    /** The constants of an enum can not refer to fields of the enum itself. */
    private static final class Sources {
        static final Publication AMGOUD_2017 = new Publication("L. Amgoud, J. Ben-Naim, D. Doder, S. Vesic",
                "Acceptability semantics for weighted argumentation frameworks", "IJCAI 2017");
    }
}
