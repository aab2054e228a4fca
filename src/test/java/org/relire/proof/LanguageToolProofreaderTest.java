package org.relire.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.rules.RemoteRule;
import org.relire.model.Language;
import org.relire.model.TextRange;
import org.relire.workflow.ErrorKind;
import org.relire.workflow.RelireException;
import org.relire.workflow.port.Remark;

class LanguageToolProofreaderTest {

    private static final FrenchChecker CHECKER = new FrenchChecker();
    private static LanguageToolProofreader proofreader;

    @BeforeAll
    static void start() {
        proofreader = new LanguageToolProofreader(CHECKER);
        proofreader.warmUp();
    }

    @AfterAll
    static void close() {
        proofreader.close();
    }

    private static List<Remark> check(String text) throws RelireException {
        return proofreader.check(text, Language.FRENCH);
    }

    private static List<String> remarked(String text) throws RelireException {
        return check(text).stream().map(r -> r.range().in(text)).toList();
    }

    @Test
    void seesAnAgreementThatIsWrong() throws RelireException {
        Remark remark = check("les maison est grande").getFirst();
        assertEquals(Remark.Kind.GRAMMAR, remark.kind());
        assertEquals(new TextRange(0, 10), remark.range());
        assertTrue(remark.replacements().contains("les maisons"), remark.toString());
        assertFalse(remark.message().isBlank());
    }

    @Test
    void seesAWordThatDoesNotExist() throws RelireException {
        String text = "Le rapport de la cornmission est clair.";
        assertEquals(List.of("cornmission"), remarked(text));
        assertTrue(check(text).getFirst().replacements().contains("commission"));
        assertEquals(Remark.Kind.SPELLING, check(text).getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Situation au 31.12.1974 et au-delà ; au delà du pont, mieux vaudrait quelque exemple.",
            "COMITE DE CONTROLE DES GREFFES", "L'Etat et l'Ecole sont entendus.",
            "La commission a entendu le ministre de la Justice.",
            "La commission a entendu\nle ministre de la\nJustice.",
            "La commis-\nsion a entendu le minis-\ntre de la Justice.",
            "la commission  a entendu le ministre ,  hier .",
            "Le gouvernement , selon la cour :\n\n- a transmis le dossier ;\n- a ouvert une enquête .",
            "RAPPORT FAIT AU NOM DE LA COMMISSION D'ENQUÊTE"
    })
    void hasNothingToSayOfSoundTextHoweverItsLinesBreak(String text) throws RelireException {
        assertEquals(List.of(), remarked(text));
    }

    @Test
    void placesARemarkInTheWholeText() throws RelireException {
        String text = "La commission a en-\ntendu le ministre.\n\nElle a lu le raport\nde l'inspec-\ntionn générale.";
        assertEquals(List.of("raport", "inspec-\ntionn"), remarked(text));
    }

    @Test
    void knowsFrenchOnly() throws RelireException {
        assertEquals(List.of(), proofreader.check("De commissie heeft de minister gehoord.", Language.DUTCH));
        assertEquals(List.of(), proofreader.check("les maison", Language.UNKNOWN));
    }

    @Test
    void asksNobodyElse() throws InterruptedException {
        assertTrue(CHECKER.tool().getAllActiveRules().stream().noneMatch(RemoteRule.class::isInstance));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\u0000\u0001", "\uD800", "((((", "-\n-\n-\n", "\uFEFF", "1 234 567,89 %", "𝔸𝔹 ℂ"})
    void oddTextIsNoError(String text) throws RelireException {
        check(text);
    }

    @Test
    void textWithoutSpacesEnds() throws RelireException {
        check("x".repeat(20_000));
        check("-".repeat(20_000));
    }

    @Test
    void aCheckedTextIsRememberedPieceByPiece() throws RelireException {
        String first = "Le procureur a rendu son avis au greffe du tribunal.\n\n".repeat(30);
        check(first);
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            check(first);
        }
        Duration again = Duration.ofNanos(System.nanoTime() - start);
        // Two hundred checks take minutes unless they are remembered.
        assertTrue(again.compareTo(Duration.ofSeconds(5)) < 0, again.toString());
    }

    @Test
    void anInterruptStopsIt() {
        Thread.currentThread().interrupt();
        RelireException failure = assertThrows(RelireException.class, () -> check("Une phrase jamais vue auparavant."));
        assertEquals(ErrorKind.CANCELLED, failure.kind());
        assertTrue(Thread.interrupted());
    }

    @Test
    void severalThreadsMayAsk() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            List<Callable<List<String>>> asked = List.of(
                    () -> remarked("Une cornmission siège."), () -> remarked("Un raport est lu."),
                    () -> remarked("Une cornmission siège."), () -> remarked("Une prisson est pleine."));
            List<List<String>> answers = new ArrayList<>();
            for (Future<List<String>> answer : pool.invokeAll(asked)) {
                answers.add(answer.get());
            }
            assertEquals(List.of(List.of("cornmission"), List.of("raport"), List.of("cornmission"), List.of("prisson")),
                    answers);
        }
    }
}
