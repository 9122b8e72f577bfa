package org.debatemapper.fonts.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.debatemapper.fonts.Face;
import org.debatemapper.fonts.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {
    @ParameterizedTest
    @EnumSource(Face.class)
    void aFileHasTheFamilyAndWeightOfItsFace(Face face) throws IOException {
        TrueTypeFont font = parse(face);
        assertEquals(face.family(), font.getNaming().getFontFamily());
        assertEquals(face.bold() ? 700 : 400, font.getOS2Windows().getWeightClass());
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void aFaceMayBeEmbedded(Face face) throws IOException {
        assertEquals(0, parse(face).getOS2Windows().getFsType(), "fsType 0: installable embedding");
    }

    @ParameterizedTest
    @EnumSource(value = Face.class, names = {"JAPANESE", "JAPANESE_BOLD"})
    void japaneseHasAllOfJisX0208(Face face) throws IOException {
        CmapLookup glyphs = parse(face).getUnicodeCmapLookup();
        Charset jis = Charset.forName("EUC-JP");
        for (int row = 0x30; row <= 0x73; row++) {
            for (int cell = 0x21; cell <= 0x7E; cell++) {
                String kanji = new String(new byte[] {(byte) (row | 0x80), (byte) (cell | 0x80)}, jis);
                if (kanji.charAt(0) != 0xFFFD) {
                    assertNotEquals(0, glyphs.getGlyphId(kanji.codePointAt(0)), kanji);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Face.class, names = {"KOREAN", "KOREAN_BOLD"})
    void koreanHasAllSyllables(Face face) throws IOException {
        CmapLookup glyphs = parse(face).getUnicodeCmapLookup();
        for (int syllable = 0xAC00; syllable <= 0xD7A3; syllable++) {
            assertNotEquals(0, glyphs.getGlyphId(syllable), Integer.toHexString(syllable));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Face.class, names = {"SANS", "SANS_BOLD"})
    void westernHasLatinGreekCyrillicAndTheReplacementCharacter(Face face) throws IOException {
        CmapLookup glyphs = parse(face).getUnicodeCmapLookup();
        "AzÀžßłőΑωЖя–—…’”€\uFFFD".codePoints()
                .forEach(c -> assertNotEquals(0, glyphs.getGlyphId(c), Character.toString(c)));
    }

    @Test
    void theOtherWeightIsOfTheSameFamily() {
        for (Face face : Face.values()) {
            assertSame(face, face.withBold(face.bold()));
            assertNotSame(face, face.withBold(!face.bold()));
            assertEquals(face.family(), face.withBold(!face.bold()).family());
        }
    }

    @Test
    void aCopyHasTheSameBytesAndIsMadeOnce(@TempDir Path folder) throws IOException {
        Path copy = Fonts.copyTo(Face.SANS, folder);
        try (InputStream in = Fonts.open(Face.SANS)) {
            assertArrayEquals(in.readAllBytes(), Files.readAllBytes(copy));
        }
        Object before = Files.getLastModifiedTime(copy);
        assertEquals(copy, Fonts.copyTo(Face.SANS, folder));
        assertEquals(before, Files.getLastModifiedTime(copy));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theLicenceIsWithTheFonts() throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("OFL.txt")) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .contains("SIL OPEN FONT LICENSE Version 1.1"));
        }
    }

    private static TrueTypeFont parse(Face face) throws IOException {
        try (InputStream in = Fonts.open(face)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
