package org.debatemapper.semantics.gradual;

/** How an aggregate moves an argument from its base score {@code w} to its strength. */
enum Influence {

    /** Moves linearly towards 1 or 0. */
    LINEAR {
        @Override
        double value(double w, double g) {
            return g >= 0 ? w + g * (1 - w) : w + g * w;
        }

        @Override
        double byAggregate(double w, double g) {
            return g >= 0 ? 1 - w : w;
        }

        @Override
        double byWeight(double w, double g) {
            return 1 - Math.abs(g);
        }
    },
    /** Euler-based. */
    EULER {
        @Override
        double value(double w, double g) {
            return w == 0 ? 0 : 1 - (1 - w * w) / (1 + w * exp(g));
        }

        @Override
        double byAggregate(double w, double g) {
            double h = w * exp(g);
            return (1 - w * w) * (h / (1 + h)) / (1 + h);
        }

        @Override
        double byWeight(double w, double g) {
            double h = w * exp(g);
            return 2 * w / (1 + h) + (1 - w * w) * (exp(g) / (1 + h)) / (1 + h);
        }
    },
    /** Quadratic energy. */
    QUADRATIC {
        @Override
        double value(double w, double g) {
            return w - w * energy(-g) + (1 - w) * energy(g);
        }

        @Override
        double byAggregate(double w, double g) {
            return w * energySlope(-g) + (1 - w) * energySlope(g);
        }

        @Override
        double byWeight(double w, double g) {
            return 1 - energy(-g) - energy(g);
        }
    },
    /** The logistic function around the base score, as in a neural network; written so that 0 and 1 need no logarithm. */
    LOGISTIC {
        @Override
        double value(double w, double g) {
            return w / (w + (1 - w) * exp(-g));
        }

        @Override
        double byAggregate(double w, double g) {
            double strength = value(w, g);
            return strength * (1 - strength);
        }

        @Override
        double byWeight(double w, double g) {
            double e = exp(-g);
            double denominator = w + (1 - w) * e;
            return e / denominator / denominator;
        }
    },
    /** Divides by one plus the aggregate. */
    RECIPROCAL {
        @Override
        double value(double w, double g) {
            return w / (1 + g);
        }

        @Override
        double byAggregate(double w, double g) {
            return -w / ((1 + g) * (1 + g));
        }

        @Override
        double byWeight(double w, double g) {
            return 1 / (1 + g);
        }
    };

    /** Keeps the exponential and its products finite and positive; the strength is 0 or 1 to the last bit long before. */
    private static final double LARGEST_EXPONENT = 300;

    /** Returns the strength. */
    abstract double value(double w, double g);

    /** Returns the derivative of the strength by the aggregate. */
    abstract double byAggregate(double w, double g);

    /** Returns the derivative of the strength by the base score. */
    abstract double byWeight(double w, double g);

    private static double exp(double g) {
        return Math.exp(Math.max(-LARGEST_EXPONENT, Math.min(LARGEST_EXPONENT, g)));
    }

    private static double energy(double g) {
        double m = Math.max(0, g);
        return m * m / (1 + m * m);
    }

    private static double energySlope(double g) {
        double m = Math.max(0, g);
        return 2 * m / ((1 + m * m) * (1 + m * m));
    }
}
