package org.relire.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relire.repair.lm.Casing;
import org.relire.repair.lm.CharacterModel;
import org.relire.repair.lm.FrenchKnowledge;
import org.relire.repair.lm.LanguageModel;
import org.relire.repair.lm.Lexicon;
import org.relire.repair.lm.ModelFormatException;
import org.relire.repair.lm.TokenKind;
import org.relire.repair.lm.Vocabulary;
import org.relire.workflow.Progress;
import org.relire.workflow.RelireException;

class LanguageTrainingTest {
    private static final LanguageTraining.Limits ALL = new LanguageTraining.Limits(1 << 20, 1 << 20, 1);

    @TempDir
    static Path folder;

    private static FrenchKnowledge knowledge;

    @BeforeAll
    static void train() throws IOException, RelireException {
        train("models");
        knowledge = FrenchKnowledge.open(folder.resolve("models"));
    }

    private static void train(String out) throws IOException, RelireException {
        new LanguageTraining(ALL, Progress.NONE)
                .train(ToyFrench.corpora(folder, 20_000), ToyFrench.lexicons(folder), folder.resolve(out));
    }

    @AfterAll
    static void close() {
        knowledge.close();
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException, RelireException {
        train("again");
        for (String file : new String[] {"french.lexicon", "french.ngrams", "french.chars", "french.spelling"}) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("models").resolve(file)),
                    Files.readAllBytes(folder.resolve("again").resolve(file)), file);
        }
    }

    @Test
    void theWalkReachesExactlyTheNumberedForms() {
        Lexicon lexicon = knowledge.lexicon();
        var reached = new HashSet<String>();
        collect(lexicon, lexicon.root(), "", reached);
        var numbered = new HashSet<String>();
        for (int word = Vocabulary.FIRST; word < lexicon.size(); word++) {
            String form = lexicon.form(word);
            numbered.add(form);
            int found = lexicon.find(form);
            assertTrue(found == word || lexicon.form(found).length() <= form.length(), form);
        }
        assertEquals(lexicon.size() - Vocabulary.FIRST, numbered.size());
        assertEquals(numbered, reached);
        assertTrue(reached.containsAll(Set.of("ministre", "ministres", "l'", "-t-il", "M.", "Liège", "lançant", "Marie")));
        assertEquals(-1, lexicon.find("ministr"));
        assertEquals(-1, lexicon.find("mauvais"));
        assertEquals(-1, lexicon.find(""));
    }

    private static void collect(Lexicon lexicon, long node, String prefix, Set<String> forms) {
        if (lexicon.word(node) >= 0) {
            forms.add(prefix);
        }
        for (long arc = lexicon.firstArc(node); arc >= 0; arc = lexicon.nextArc(arc)) {
            char label = lexicon.label(arc);
            assertEquals(lexicon.child(node, label), lexicon.target(node, arc));
            collect(lexicon, lexicon.target(node, arc), prefix + label, forms);
        }
    }

    @Test
    void variantsShareTheWordOfTheUsualForm() {
        Lexicon lexicon = knowledge.lexicon();
        assertEquals(lexicon.find("œuvre"), lexicon.find("oeuvre"));
        assertEquals(lexicon.find("État"), lexicon.find("Etat"));
        assertEquals("État", lexicon.form(lexicon.find("Etat")));
    }

    @Test
    void factsComeFromListsAndCorpora() {
        Lexicon lexicon = knowledge.lexicon();
        int liege = lexicon.find("Liège");
        assertEquals(Lexicon.DICTIONARY | Lexicon.CAPITALISED, lexicon.flags(liege));
        assertTrue((lexicon.flags(lexicon.find("Bruxelles")) & Lexicon.PLACE) != 0);
        assertTrue((lexicon.flags(lexicon.find("Dupont")) & Lexicon.SURNAME) != 0);
        assertTrue((lexicon.flags(lexicon.find("Marie")) & Lexicon.FIRST_NAME) != 0);
        assertEquals(0, lexicon.frequency(lexicon.find("lançant")));
        assertTrue(lexicon.frequency(lexicon.find("le")) > lexicon.frequency(lexicon.find("une")));
        assertEquals(TokenKind.ELISION, lexicon.kind(lexicon.find("l'")));
        assertEquals(TokenKind.CLITIC, lexicon.kind(lexicon.find("-t-il")));
        assertEquals(TokenKind.HIGH_STOP, lexicon.kind(lexicon.find("!")));
        assertTrue(lexicon.isName("Xhrouet") && lexicon.isName("SMET") && !lexicon.isName("Ministre"));
    }

    @Test
    void capitalsAndSpacesAreCounted() {
        Lexicon lexicon = knowledge.lexicon();
        int le = lexicon.find("le");
        assertEquals(-1, lexicon.find("Le"));
        assertTrue(lexicon.logCasing(le, Casing.CAPITALISED, true) > lexicon.logCasing(le, Casing.AS_IS, true));
        assertTrue(lexicon.logCasing(le, Casing.CAPITALISED, false) < lexicon.logCasing(le, Casing.AS_IS, false));
        assertTrue(lexicon.logSpace(TokenKind.WORD, TokenKind.WORD, true) > -0.01);
        assertTrue(lexicon.logSpace(TokenKind.ELISION, TokenKind.WORD, false) > -0.01);
    }

    @Test
    void contextsSumToOneWithinQuantisation() {
        Lexicon lexicon = knowledge.lexicon();
        LanguageModel model = knowledge.words();
        String[][] contexts = {{"le", "ministre"}, {",", "peut-être"}, {"lançant", "de"}, {"a", "décidé"}, {"lançant", "lançant"}};
        for (String[] context : contexts) {
            long state = model.state(lexicon.find(context[0]), lexicon.find(context[1]));
            double sum = 0;
            for (int word = 0; word < lexicon.size(); word++) {
                boolean predicted = word != Vocabulary.BEGIN && (word < 5 || word >= Vocabulary.FIRST)
                        && lexicon.find(lexicon.form(word)) == (word < Vocabulary.FIRST ? -1 : word);
                sum += predicted ? Math.exp(model.logProb(state, word)) : 0;
            }
            assertEquals(1, sum, 0.05, String.join(" ", context));
        }
    }

    @Test
    void statesAfterWalkingAndAfterAskingAgree() {
        Lexicon lexicon = knowledge.lexicon();
        LanguageModel model = knowledge.words();
        int la = lexicon.find("la");
        int commission = lexicon.find("commission");
        long walked = LanguageModel.state(model.advance(LanguageModel.state(model.advance(model.begin(), la)), commission));
        assertEquals(model.state(la, commission), walked);
        assertTrue(model.logProb(Vocabulary.BEGIN, la, commission) > model.logUnigram(commission));
    }

    @Test
    void aLongerContextForetellsHeldOutLinesBetter() throws IOException {
        Map<String, Perplexity.Figures> figures = Perplexity.of(knowledge, folder.resolve("corpora"));
        assertEquals(Set.of("be_debats.txt", "romans.txt"), figures.keySet());
        figures.values().forEach(f -> {
            assertTrue(f.tokens() > 200);
            assertTrue(f.byOrder().get(1) < 0.5 * f.byOrder().get(0), f.toString());
            assertTrue(f.byOrder().get(2) < f.byOrder().get(1), f.toString());
            assertEquals(0, f.unknown());
        });
    }

    @Test
    void charactersSumToOneAndFrenchIsLikelierThanNoise() {
        CharacterModel text = knowledge.text();
        int state = text.begin();
        for (char c : "le mini".toCharArray()) {
            double sum = 0;
            for (char next = 1; next < 0x250; next++) {
                float cost = CharacterModel.cost(text.advance(state, next));
                boolean own = next == CharacterModel.END || "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.;!?'-éèêàœÉ"
                        .indexOf(next) >= 0;
                sum += own ? Math.exp(-cost) : 0;
            }
            assertEquals(1, sum, 0.1);
            state = CharacterModel.state(text.advance(state, c));
        }
        assertTrue(text.costPerCharacter("le ministre constate") + 2 < text.costPerCharacter("ml rtsnie ocettasn"));
    }

    @Test
    void damagedForeignAndStrayFilesAreNamed() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        for (String file : new String[] {"french.lexicon", "french.ngrams", "french.chars", "french.spelling"}) {
            for (String other : new String[] {"french.lexicon", "french.ngrams", "french.chars", "french.spelling"}) {
                Files.write(broken.resolve(other), Files.readAllBytes(folder.resolve("models").resolve(other)));
            }
            byte[] whole = Files.readAllBytes(broken.resolve(file));
            Files.write(broken.resolve(file), java.util.Arrays.copyOf(whole, whole.length / 2));
            assertNames(file, "cut short", broken);
            Files.write(broken.resolve(file), new byte[3]);
            assertNames(file, "cut short", broken);
            whole[0] ^= 1;
            Files.write(broken.resolve(file), whole);
            assertNames(file, "not a model", broken);
            whole[0] ^= 1;
            whole[8]++;
            Files.write(broken.resolve(file), whole);
            assertNames(file, "version", broken);
        }
    }

    private static void assertNames(String file, String reason, Path models) {
        var e = assertThrows(ModelFormatException.class, () -> FrenchKnowledge.open(models).close());
        assertEquals(file, String.valueOf(e.file().getFileName()));
        assertTrue(String.valueOf(e.getMessage()).contains(reason), String.valueOf(e.getMessage()));
    }

    @Test
    void ngramsOfAnotherLexiconAreRefused() throws IOException, RelireException {
        Path other = folder.resolve("other");
        Path lexicons = ToyFrench.lexicons(folder.resolve("small"));
        Files.writeString(lexicons.resolve("toy_prenoms.csv"), "ANNE,50000\n");
        new LanguageTraining(ALL, Progress.NONE).train(ToyFrench.corpora(folder.resolve("small"), 400), lexicons, other);
        Files.copy(folder.resolve("models").resolve("french.ngrams"), other.resolve("french.ngrams"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertNames("french.ngrams", "another lexicon", other);
    }

    @Test
    void cancelledTrainingStops() {
        var progress = new Progress() {
            @Override
            public void advance(long done, long total) {}

            @Override
            public void message(String key, Object... arguments) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(RelireException.class, () -> new LanguageTraining(ALL, progress).train(folder, folder, folder.resolve("none")));
    }
}
