package org.eclipse.jface.util;

/**
 * The assertions that GEF 3.2 was compiled against. JFace dropped them in favour of
 * {@link org.eclipse.core.runtime.Assert}, which does the work here.
 */
public final class Assert {
    private Assert() {
    }

    /**
     * @param object
     *            must not be null
     */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /**
     * @param object
     *            must not be null
     * @param message
     *            part of the failure
     */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /**
     * @param expression
     *            must be true
     * @return true
     */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /**
     * @param expression
     *            must be true
     * @param message
     *            part of the failure
     * @return true
     */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}
