package org.relire.repair.lm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies in `models/`, asked as the decoder asks.
class ShippedModelsTest {
    private static final Path MODELS = Path.of("models");
    private static FrenchKnowledge knowledge;

    @BeforeAll
    static void open() throws IOException {
        knowledge = FrenchKnowledge.open(MODELS);
    }

    @AfterAll
    static void close() {
        knowledge.close();
    }

    @Test
    void modelsTogetherStayUnderSixtyMegabytes() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            assertTrue(files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum() <= 60_000_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"l'", "qu'", "-t-il", "-là", "M.", "n°", "peut-être", "aujourd'hui", "Liège", "SNCB", "État", "Etat", "œuvre",
        "oeuvre", "convoqueraient", "xylophage", "avoit", "siége", "Bruxelles", "-", "–", "«", "§", "…", "Evidemment"})
    void aRightFormIsKnown(String form) {
        assertTrue(knowledge.lexicon().find(form) >= Vocabulary.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefet", "dela", "etles", "annee", "adm1nistration", "conseîl", "apparalt", "phênix", "con-voque", "s0ciété"})
    void aDamagedFormIsNot(String form) {
        assertEquals(-1, knowledge.lexicon().find(form));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entrée aux nouveaux | entrée eux nouveaux
            que la loi | que là loi
            il faut dès lors | il faut des lors
            il a été décidé | il à été décidé
            conseil de préfecture | conseil de préfète
            chambre des représentants | chambre des représentant
            """)
    void contextTellsTheRightWord(String right, String wrong) {
        assertTrue(cost(right) + 0.5 < cost(wrong), cost(right) + " against " + cost(wrong));
    }

    private static double cost(String text) {
        LanguageModel model = knowledge.words();
        long state = model.empty();
        double sum = 0;
        for (Token token : knowledge.tokenizer().tokenize(text)) {
            long step = model.advance(state, knowledge.lexicon().lookup(token));
            sum += LanguageModel.cost(step);
            state = LanguageModel.state(step);
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"Le, true, le", "Le, false, Le", "ADMINISTRATION, false, administration", "LIÈGE, false, Liège", "PREFET, false, préfet", "ECONOMIE, false, économie",
        "ETAT, false, État", "PREFXT, false, <unk>",
        "Convoqueraient, false, convoqueraient", "S.N.C.B., false, SNCB", "1er, false, <mix>", "xqzt, false, <unk>"})
    void caseIsRelaxedStepByStep(String written, boolean start, String form) {
        Token token = knowledge.tokenizer().tokenize(written).getFirst();
        assertEquals(form, knowledge.lexicon().form(knowledge.lexicon().lookup(token, start)));
    }

    @Test
    void noiseCostsMoreThanFrench() {
        CharacterModel text = knowledge.text();
        double french = text.costPerCharacter("La commission recommande au ministre de revoir la procédure.");
        assertTrue(french < 1.6, "French costs " + french);
        assertTrue(text.costPerCharacter("L1 c»mm!ssi0n rcc;mmaride a•i mini?tre d€ rcv<,ir") > 3);
        assertTrue(text.costPerCharacter("De commissie beveelt de minister aan de procedure te herzien.") > 2.4);
    }
}
