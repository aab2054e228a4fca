package org.relire.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {

    private static final List<String> TEXTS = List.of(
            "Le préfet a été informé de l'état des dépôts.",
            "« L’État », dit-il — où ça ? — n'a pas cessé d'être là.",
            "Été 1987 : À Liège, l'œuvre du Collège échevinal fut approuvée.",
            "La commission constate que le réseau n'est plus entretenu, contrôlé ni surveillé.",
            "N° 12 : 3 400 francs, soit 17 %, § 2, 1°, d’après l’annexe…",
            "Noël chez les Ardennais : maïs, haïr, aiguë, château, forêt, dîner.");

    static Stream<Arguments> encodings() {
        return TEXTS.stream().flatMap(text -> Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman")
                .filter(name -> Charset.forName(name).newEncoder().canEncode(text))
                .map(name -> Arguments.of(name, text)));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void tellsTheEncodingOfALineOfFrench(String encoding, String text) {
        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName(encoding))).orElseThrow().text());
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void tellsTheEncodingOfALongText(String encoding, String text) {
        String longer = (text + "\n").repeat(500);
        assertEquals(longer, TextDecoder.decode(longer.getBytes(Charset.forName(encoding))).orElseThrow().text());
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, StandardCharsets.UTF_8),
                Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE),
                Arguments.of(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE),
                Arguments.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0}, StandardCharsets.UTF_32LE),
                Arguments.of(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_32BE));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void takesTheByteOrderMarkAtItsWordAndAway(byte[] mark, Charset charset) {
        byte[] text = "Préfecture n° 1".getBytes(charset);
        byte[] bytes = new byte[mark.length + text.length];
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        System.arraycopy(text, 0, bytes, mark.length, text.length);
        assertEquals("Préfecture n° 1", TextDecoder.decode(bytes).orElseThrow().text());
    }

    @Test
    void readsTheDosEncoding() {
        String text = "Le préfet a été informé à l'arrivée.";
        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName("IBM850"))).orElseThrow().text());
    }

    @Test
    void readsUtf8WithAPastedLineOfAnotherEncoding() {
        byte[] good = "L'été, la forêt, le préfet, l'arrêté, la séance et le procès.\n".getBytes(StandardCharsets.UTF_8);
        byte[] pasted = "caf\u00e9".getBytes(Charset.forName("windows-1252"));
        byte[] bytes = new byte[good.length + pasted.length];
        System.arraycopy(good, 0, bytes, 0, good.length);
        System.arraycopy(pasted, 0, bytes, good.length, pasted.length);
        assertEquals("L'été, la forêt, le préfet, l'arrêté, la séance et le procès.\ncafé",
                TextDecoder.decode(bytes).orElseThrow().text());
    }

    @Test
    void keepsOcrDebrisAndDutchAsTheyAre() {
        String noisy = "•té ~ adm1n1stration |l �tat ﬁn ¬ ■ en de Kamer één coördinatie";
        assertEquals(noisy, TextDecoder.decode(noisy.getBytes(StandardCharsets.UTF_8)).orElseThrow().text());
    }

    @Test
    void makesLineEndsLineFeedsAndChangesNothingElse() {
        byte[] bytes = "a\r\nb\rc\n\n \t d\f\u00A0e".getBytes(StandardCharsets.UTF_8);
        assertEquals("a\nb\nc\n\n \t d\f\u00A0e", TextDecoder.decode(bytes).orElseThrow().text());
    }

    @Test
    void plainAsciiIsText() {
        assertEquals("Rapport", TextDecoder.decode("Rapport".getBytes(StandardCharsets.US_ASCII)).orElseThrow().text());
    }

    @Test
    void zerosAndControlsAreNoText() {
        assertTrue(TextDecoder.decode(new byte[] {'a', 0, 0, 'b', 'c'}).isEmpty());
        assertTrue(TextDecoder.decode(new byte[] {1, 2, 3, 4, 5, 6, 7, 'x'}).isEmpty());
        assertTrue(TextDecoder.decode(new byte[64]).isEmpty());
    }
}
