package org.debatemapper.model.resource;

import java.util.Map;

/** Settings that keep an XML parser from following or expanding anything that a file declares. */
final class SecureParsing {
    private SecureParsing() {
    }

    static Map<String, Boolean> features() {
        return Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE,
                "http://xml.org/sax/features/external-general-entities", Boolean.FALSE,
                "http://xml.org/sax/features/external-parameter-entities", Boolean.FALSE,
                "http://apache.org/xml/features/nonvalidating/load-external-dtd", Boolean.FALSE);
    }

    static Map<String, Object> properties() {
        return Map.of("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "200");
    }
}
