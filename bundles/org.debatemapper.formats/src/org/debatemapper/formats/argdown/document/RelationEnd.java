package org.debatemapper.formats.argdown.document;

import java.util.List;

/** What relations of an Argdown document hold between. */
public sealed interface RelationEnd permits EquivalenceClass, ArgdownArgument, Inference {
    /** @return its title; of an inference that of its argument */
    String title();

    /** @return the relations from and to it, in order; can be changed by this package only */
    List<ArgdownRelation> relations();
}
