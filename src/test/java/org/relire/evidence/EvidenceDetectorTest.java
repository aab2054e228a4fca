package org.relire.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relire.model.TagKind;

class EvidenceDetectorTest {

    private final EvidenceDetector detector = new EvidenceDetector();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FINDING | La commission constate que les registres ne sont pas tenus à jour.
            FINDING | Il ressort des auditions que trois agents ont quitté le service.
            FINDING | Force est de constater que rien n'a été entrepris depuis dix ans.
            FINDING | L'enquête a révélé que la moitié des dossiers étaient incomplets.
            FINDING | Les inspecteurs ont relevé de nombreuses infractions au règlement.
            RECOMMENDATION | La commission recommande de revoir le cadre du personnel.
            RECOMMENDATION | Il est recommandé de procéder à un nouvel inventaire.
            RECOMMENDATION | Il convient que la province mette ces circuits en concurrence.
            RECOMMENDATION | Le groupe de travail estime nécessaire de remplacer la calandre.
            RECOMMENDATION | Il y a lieu de verser les provisions au Trésor.
            RECOMMENDATION | Il appartient au collège d'ouvrir la procédure.
            RECOMMENDATION | La lommission recornmande de revoir le cadre du personnel, car il est urgent d'agir.
            FINDING | La comm1ssion constatc que les registres ne sont pas tenus.
            FINDING | La com mission cons tate que les registres ne sont pas tenus.
            FINDING | Lacommission constateque les registres ne sont pas tenus.
            FINDING | Il rcssort des aud1tions que trois agents ont qu1tté le service.
            RECOMMENDATION | ll est rccommandé de procêder a un nouvel inventaire.
            RECOMMENDATION | I1 conv1ent que la province mette ces circuits en concurrence.
            """)
    void cuePhrasesAreFoundInCleanAndInDamagedProse(TagKind kind, String sentence) {
        List<EvidenceCandidate> found = detector.detect(List.of(sentence));
        assertEquals(1, found.size());
        assertEquals(kind, found.getFirst().kind());
        assertEquals(sentence, found.getFirst().range().in(sentence));
        assertFalse(found.getFirst().details().cue().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Il convient de rappeler que la loi date de 1974.",
        "Il y a lieu de remarquer que le préposé est absent.",
        "Il l'avait signalé par lettre recommandée du 14 février 1984.",
        "Un membre demande si la situation permet d'ouvrir un centre.",
        "Les exploitants ont demandé l'indexation de leurs tarifs.",
        "Son auteur recommandait déjà la révision des circuits.",
        "La commission s'est réunie quatorze fois et a visité six dépôts.",
        "Faut-il que la commission recommande de revoir le cadre ?",
        "De commissie stelt vast dat de dossiers niet worden bijgehouden.",
    })
    void whatOnlyLooksLikeEvidenceIsLeftAlone(String sentence) {
        assertEquals(List.of(), detector.detect(List.of(sentence)));
    }

    @Test
    void itemsUnderARecommendationsHeadingAreRecommendationsAndThoseElsewhereAreNot() {
        String page = """
                I. ORGANISATION
                1. le bureau, qui compte trois agents et un chef de section ;
                2. le magasin, où deux agents travaillent le matin.
                II. RECOMMANDATIONS
                1. Remplacer les extincteurs du second étage.
                2. Ouvrir un registre des prêts.
                """;
        List<EvidenceCandidate> found = detector.detect(List.of(page));
        assertEquals(2, found.size());
        assertEquals("Remplacer les extincteurs du second étage.", found.getFirst().range().in(page));
        assertEquals("RECOMMANDATIONS", found.getFirst().details().heading());
        assertEquals("recommendation.item", found.getFirst().details().rule());
    }

    @Test
    void aHeadingUnderAnotherKeepsItsPartAndOneBesideItEndsIt() {
        String page = """
                II. CONSTATATIONS
                A. Le bâtiment
                L'installation est vétuste et les extincteurs sont insuffisants.
                III. HISTORIQUE
                L'installation est vétuste depuis 1936.
                """;
        List<EvidenceCandidate> found = detector.detect(List.of(page));
        assertEquals(1, found.size());
        assertEquals("Le bâtiment", found.getFirst().details().heading());
    }

    @Test
    void itemsOfAListTakeTheirKindFromTheSentenceThatOpensIt() {
        String page = """
                En conséquence, la commission recommande :
                a) de fermer la menuiserie jusqu'à sa mise en confor-
                mité ;
                b) d'étendre la réparation à tous.
                """;
        List<EvidenceCandidate> found = detector.detect(List.of(page));
        assertEquals(2, found.size());
        assertTrue(found.getFirst().range().in(page).endsWith("mité ;"));
        assertEquals("recommendation.list", found.getFirst().details().rule());
    }

    @Test
    void aSentenceThatRunsOverThePageIsFoundOnThePageWhereItStartsWithoutHeadsAndFeet() {
        List<String> pages = List.of(
                "Office des eaux\n\nLe comité constate que la berge s'est affais-\nsée sur une lon-\n\n- 4 -\n",
                "Office des eaux\n\ngueur de cent mètres. Il fait froid.\n\n- 5 -\n");
        List<EvidenceCandidate> found = detector.detect(pages);
        assertEquals(1, found.size());
        assertEquals(0, found.getFirst().pageIndex());
        String first = found.getFirst().range().in(pages.getFirst());
        assertTrue(first.startsWith("Le comité constate") && first.endsWith("lon"), first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            collège échevinal | Il appartient au collège échevinal d'ouvrir la procédure de recrutement.
            ministre de l'Éducation | La commission souhaite que le ministre de l'Éducation revoie l'intervention.
            communes | Il est recommandé aux communes d'aménager un abri.
            conseil d'administration | Le groupe invite le conseil d'administration à prévoir un crédit.
            '' | Il est recommandé de procéder à la réparation du toit.
            """)
    void theAddresseeIsNamedAsPrinted(String addressee, String sentence) {
        assertEquals(addressee, detector.detect(List.of(sentence)).getFirst().details().addressee());
    }

    @Test
    void theHeadingNamesTheAddresseeWhereTheSentenceDoesNot() {
        String page = "RECOMMANDATIONS\nA. Aux communes\n1. Numéroter tous les immeubles du territoire.\n";
        assertEquals("communes", detector.detect(List.of(page)).getFirst().details().addressee());
    }

    @Test
    void noTextGivesNothing() {
        assertEquals(List.of(), detector.detect(List.of()));
        assertEquals(List.of(), detector.detect(List.of("", "\n \n", "�", "-", "1.", ":")));
    }

    @Test
    void rangesLieInTheirPagesWhateverTheTextIs() {
        String[] pieces = {"La commission constate que ", "recommande ", "1. ", "- ", "a) ", "RECOMMANDATIONS", "\n", "\n\n", ". ",
            " ; ", ":", "(1) ", "-", "é", "\uFFFD", "e\u0301", "\u00AD", "12 45 78", "Au ministre ", "il est urgent de ", "\uD83D\uDE00"};
        SplittableRandom random = new SplittableRandom(21);
        for (int round = 0; round < 300; round++) {
            List<String> pages = new ArrayList<>();
            for (int p = 0; p < 3; p++) {
                StringBuilder page = new StringBuilder();
                random.ints(random.nextInt(40), 0, pieces.length).forEach(i -> page.append(pieces[i]));
                pages.add(page.toString());
            }
            for (EvidenceCandidate candidate : detector.detect(pages)) {
                String page = pages.get(candidate.pageIndex());
                assertFalse(candidate.range().in(page).isBlank());
                assertTrue(candidate.details().score() >= EvidenceDetector.THRESHOLD);
            }
        }
    }

    @Test
    void everyRuleHasItsSentenceInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ResourceBundle messages = ResourceBundle.getBundle("org.relire.messages", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (String rule : EvidenceDetector.rules()) {
                assertFalse(messages.getString("evidence.rule." + rule).isBlank());
            }
        }
    }
}
