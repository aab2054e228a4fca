package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Right text stays as it is, also where what is around is damaged.
class RightTextTest {
    private static RepairEngine engine;

    @BeforeAll
    static void open() throws Exception {
        engine = RepairEngine.open(Path.of("models"));
    }

    private static List<String> edits(Repairer repairer, String text) {
        return repairer.repair(RepairInput.ofText(text)).edits().stream().map(edit -> edit.before() + " → " + edit.after()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "La loi budgétaire a prévu un crédit de $ 25 millions pour l'achat de matériel.",
            "Selon la loi, le prix du baril passe de $ 1,5 à $ 2,3 en moyenne.",
            "Code article   Désignation   Prix\nA-12           Clavier       $ 45,00",
            "Le code postal est obligatoire. Cotisation annuelle : $ 30, payable d'avance.",
            "Suivant les articles 3. & 4. de l'ordonnance, les marchands payeront le droit.",
            "Selon l'article 12 & 13 de la coutume, le droit est dû.",
            "Le droit d'inscription prévu par le règlement est de $ 5, les enfants, $ 3, et les membres, $ 4.",
            "La loi fixe le prix. Entrée : adultes, $ 25, enfants, $ 10.",
            "Article 4. Le matériel comprend :\n8 2. Tables",
            "Annexe k. Plan\nAnnexe l. Liste\nAnnexe m. Liste",
            "FACTURE\nArticle 1204 5 12,50 € 62,50 €\nArticle 1310 8 25,00 € 200,00 €",
            "Règlement de travail\n5 10. Jours fériés\n8 2. Congés"})
    void sumsAndQuantitiesAreNoParagraphs(String text) {
        assertEquals(List.of(), edits(engine, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Le bus 11 est en retard. Les lignes 7 et 11 ont été supprimées. Le 11 a été férié. À l'étage 11 se trouve le greffe.",
            "Total : 11 a voté pour, 3 contre. Numéro 11 appartient à la série. Question : 11 est-il premier ?",
            "La loi du 3 mai @ 12 h. Le groupe sanguin O 2. La vitamine B 12 et l'oxygène O2, le CO2 et le SO2, du N2O et de l'Al2O3.",
            "Le point M, Nord, est cité dans la loi. Les lettres L, M, N, O du plan. Type O, 4 cas ; la ligne O.1 et l'axe O.2.",
            "Voir § 10, § 17 et § 2. Selon l'article 4, § 1er, alinéa 3. L'an VIII, la loi n'a pas 11 articles. Mais 2\" de pluie, 5' de retard.",
            "Ieper et Izegem. Le roi Louis XI. Le témoin X1 et le témoin XI. E40, N4, A12, R0, le formulaire C4, l'annexe A1.",
            "Paris. rue de la Loi. avenue Louise. p. ex. la mer. etc. mais encore. cf. supra. env. 12 m. av. J.-C. et al. ont écrit.",
            "La somme de £ 3. La livre. Le prix € 2. Une loi. ¥ 3. Le yen. @ 3. Le site."})
    void whatOnlyLooksMisreadStays(String text) {
        assertEquals(List.of(), edits(engine, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Ill. Marcel Dupuis, vue du port de Liège en 1930.",
            "Titre Il faut sauver le soldat Ryan.",
            "La première Partie Il semble que tout soit dit.",
            "Chapitre Il n'est pas de bonheur sans liberté"})
    void pronounsAndAbbreviationsAreNoNumerals(String text) {
        assertEquals(List.of(), edits(engine, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "La majorité des étudiant·e·s inscrit·e·s sont issu·e·s de la région. Un·e étudiant·e sur deux travaille.",
            "Les citoyen·ne·s et tou·te·s les acteurs et actrices sont invités.",
            "Cochez : ■ oui □ non. Le demandeur est ■ belge □ étranger. Il est □ marié ■ célibataire.",
            "Les points suivants • budget • personnel • travaux ont été discutés.",
            "La température est de ~ 20 °C, soit une réduction de ~ 30 %.",
            "Le fichier est classé par auteur ~ titre ~ date dans la base.",
            "Le secrétaire adresse le courrier à pierre.dubois@gmail.com, à marc.delporte@yahoo.fr et à anne.lemoine@cfwb.be avant la réunion.",
            "d'une contenance de 3 ha 12 a 5 ca ; une prairie de 25 a 30 ca et une terre de 1 ha 4 a 50 ca",
            "L'ordre du jour est approuvé. Maes propose de voter le budget.",
            "M. Maes est élu. Mme Maes vote. Maes demande la parole.",
            "On y a parlé de 1 école gardienne.",
            "La place est proche de Sint-Pieters-Leeuw et de Sint-Truiden.",
            "L'affectio societatis et la litis contestatio sont des notions, comme le revenu per capita.",
            "En cause de Dupont c/ Martin, la cour a rejeté l'appel.",
            "Mme van 't Hoff a présenté le rapport de la commission.",
            "M. 't Sas et M. Coppieters 't Wallant sont présents.",
            "Une gousse d'ail, 1 pincée de sel, 10 cl de lait.",
            "Ajouter 2 càs d'huile et 1 càc de sel.",
            "Le numéro 11 a marqué deux buts. 11 voulait dire la victoire pour le joueur.",
            "Un.e étudiant.e est toujours invité.e à la réunion.",
            "Chaque maître·sse et chaque infirmier·ière est entendu·e.",
            "LES ÉTUDIANT·E·S SONT INVITÉ·E·S",
            "L'enquête est close. ■",
            "L'actio pauliana et l'exceptio non adimpleti contractus sont des notions de droit.",
            "Le gvt et le dépt, nb de pages : voir qqs lignes plus bas.",
            "Iel a répondu, et iels sont venus.",
            "les monumens et les instrumens nombreux"})
    void signsNamesUnitsAndFormulasStay(String text) {
        assertEquals(List.of(), edits(engine, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"peut-\non faire", "Ainsi dit-\non partout", "les pays d'outre-\nmer", "un week-\nend à la mer", "il regardait par-\ndessus le mur", "une start-\nup liégeoise",
            "les deux-\npoints", "la main-\nd'œuvre", "des chefs-\nd'œuvre", "les trois-\nquarts", "des grands-\nparents", "un court-\ncircuit",
            "La prime est due. Est-\nelle cumulable ?", "La commission a-\nt-elle le droit ?", "du papier à en-\ntête", "Les uns de-ci, les autres de-\nlà"})
    void theHyphenOfACompoundStaysAtALinesEnd(String text) {
        assertEquals(List.of(), edits(engine, text));
    }

    /// Such as an editor would be stopped at for nothing.
    @ParameterizedTest
    @ValueSource(strings = {
            "La commission a entendu quarante-\ndeux témoins, et dix-\nsept communes ont répondu.",
            "Il est peut-\nêtre utile de le publier, c'est-à-\ndire de le dire.",
            "Le bourgmestre de Saint-\nGilles est venu, et les habitants de Louvain-la-\nNeuve aussi.",
            "Le procès-\nverbal en fait foi. Le porte-\nparole se tait.",
            "Que fait-\nil ? La commission a-\nt-elle le droit de le savoir ?",
            "Il a parlé :\n-les pompiers sont venus ;\n-la commune a payé.",
            "Qui est venu ?\n-Je ne sais pas.\n-Mais vous y étiez.",
            "N/Réf. : 3/II/M/47.112\nV/Réf. : A/12/b",
            "Les communes de Houffalize, de Bertrix et d'Antoing ont répondu.",
            "Le décès a été constaté par le Dr Lambrecht.",
            "L'I.R.S.A.C. et le F.N.R.S. ont été consultés.",
            "Il est né le 12.I.1945 et mort le 3.II.1985.",
            "Au 1er janvier, la commune comptait 4 604 habitants, soit 1 655 ménages."})
    void rightTextIsNotDoubted(String text) {
        Repair repair = engine.repair(RepairInput.ofText(text));
        assertEquals(List.of(), repair.edits());
        assertEquals(List.of(), repair.suspects().stream().map(ProposedSuspect::before).toList());
    }

    /// The same words with errors around them, where all is doubted more.
    @ParameterizedTest
    @ValueSource(strings = {"quarante-\ndeux", "nonante-sept", "Houffalize", "procès-\nverbal", "peut-\nêtre"})
    void norIsItAmongErrors(String right) {
        String text = "Les térnoins de la cornmune ont été entcndus. Le rapp ort cite " + right + " lieux, et la comrnission s'y est rcndue.";
        Repair repair = engine.repair(RepairInput.ofText(text));
        assertTrue(repair.edits().size() >= 4, () -> String.valueOf(repair.edits()));
        int at = text.indexOf(right);
        assertEquals(List.of(), repair.edits().stream().filter(edit -> edit.range().start() < at + right.length() && at < edit.range().end()).toList());
        assertEquals(List.of(), repair.suspects().stream().filter(suspect -> suspect.range().start() < at + right.length() && at < suspect.range().end()).toList());
    }

    @Test
    void spacesThatATypistSetBeforeCommasAreNoDoubts() {
        String text = "Les tentes de ce camp , les puits , les chevaux , le sable et la mer , tout cela , disait le vieil homme , est à nous .";
        assertEquals(List.of(), engine.repair(RepairInput.ofText(text)).suspects().stream().filter(suspect -> suspect.before().equals(",")).toList());
    }

    @Test
    void aWordThatAPersonVouchesForStaysWhateverIsAround() {
        for (String word : List.of("mayorat", "monastere", "seigneurye", "enseignans", "aulcun")) {
            Repairer repairer = engine.in(new DocumentContext(List.of(), Set.of(word)));
            String text = "Le " + word + " dc la ville a éte renvoyé aux membrcs de la commission.";
            Repair repair = repairer.repair(RepairInput.ofText(text));
            assertTrue(repair.edits().stream().noneMatch(edit -> edit.before().contains(word)), () -> repair.edits().toString());
            assertTrue(repair.suspects().stream().noneMatch(suspect -> suspect.before().contains(word)), () -> repair.suspects().toString());
            assertTrue(repair.edits().size() >= 2, () -> repair.edits().toString());
        }
    }

    @Test
    void figuresStayInNoise() {
        String text = "Lcs élèvcs dc la classe 2b et ceux dc la 7b, à la 5bis, ont lu la proposition5 dc la commissiou. Lcs auteurs8 l'ont vuc.";
        assertTrue(edits(engine, text).stream().noneMatch(edit -> edit.matches(".*\\d.*")), () -> edits(engine, text).toString());
    }

    @Test
    void aListOfFrenchLinesIsNoDutch() {
        String text = "Production en tonnes (1975)\nVentcs en francs\nStocks en magasiu\nValeur en milliers";
        assertTrue(!engine.repair(RepairInput.ofText(text)).suspects().isEmpty() || !edits(engine, text).isEmpty());
    }

    @Test
    void linesOfDutchByTurnsWithFrenchStay() {
        String text = """
                Les élèves de la deuxième année doivent présenter l'examen à la fin du mois de juin.
                De leerlingen van de tweede graad moeten het examen afleggen aan het einde van de maand juni.
                Les parents sont avertis par le directeur de l'école et par le conseil de classe.
                De ouders worden door de directeur van de school en door de klassenraad verwittigd.
                """;
        assertEquals(List.of(), edits(engine, text));
    }

    @Test
    void quotationMarksStayWhatTheyAre() {
        StringBuilder text = new StringBuilder("Le ministre a parlé de “gouvernemeut” pendant la séance.");
        engine.repair(RepairInput.ofText(text.toString())).edits().reversed().forEach(edit -> text.replace(edit.range().start(), edit.range().end(), edit.after()));
        assertEquals("Le ministre a parlé de “gouvernement” pendant la séance.", text.toString());
        assertTrue(edits(engine, "Il faut voir l'‘annexe’ du rapport.").stream().noneMatch(edit -> edit.contains("annexe")));
    }

    @Test
    void aWordInDoubtIsShownThoughItHasALigature() {
        List<ProposedSuspect> suspects = engine.repair(RepairInput.ofText("Le bénéﬁxcqe de la chose est reporté.")).suspects();
        assertTrue(suspects.stream().anyMatch(suspect -> suspect.before().equals("bénéﬁxcqe")
                && suspect.suggestions().stream().anyMatch(next -> next.text().equals("bénéfixcqe"))), suspects::toString);
    }
}
