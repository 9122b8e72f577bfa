package org.debatemapper.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFilterTest {
    @ParameterizedTest
    @CsvSource({ "alli CAFE,Café|The alliance,true", "alli tea,Café|The alliance,false", "同盟\u3000韓国,日韓|韓国の同盟,true",
            "'  ',anything,true" })
    void wantsEveryWordInOneOfTheTexts(String words, String texts, boolean accepted) {
        assertEquals(accepted, new TextFilter(words).accepts(Arrays.stream(texts.split("\\|"))));
    }

    @Test
    void nothingIsInNoText() {
        assertEquals(false, new TextFilter("a").accepts(Stream.of((String) null)));
        assertTrue(new TextFilter(" ").isEmpty());
    }
}
