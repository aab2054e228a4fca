package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each class of damage on sentences of our own, with the shipped models: automatic repair must write what was meant.
class DamageClassTest {
    private static RepairEngine engine;

    @BeforeAll
    static void open() throws Exception {
        engine = RepairEngine.open(Path.of("models"));
    }

    static String repaired(String raw) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (ProposedEdit edit : engine.repair(RepairInput.ofText(raw)).edits()) {
            text.append(raw, at, edit.range().start()).append(edit.after());
            at = edit.range().end();
        }
        return text.append(raw.substring(at)).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La commission admin istrative s'est réunie hier. | La commission administrative s'est réunie hier.
            Les lois so ciales seront appliquées. | Les lois sociales seront appliquées.
            Le président de l 'assemblée a pris la parole. | Le président de l'assemblée a pris la parole.
            Le ministre de l 'intérieur a pris la parole. | Le ministre de l'intérieur a pris la parole.
            Les membres sont con voqués pour la séance. | Les membres sont convoqués pour la séance.
            Le rapport dela commission a été lu. | Le rapport de la commission a été lu.
            Les hommes etles femmes sont égaux devant la loi. | Les hommes et les femmes sont égaux devant la loi.
            Le préfet a convoqué les rnembres du conseil. | Le préfet a convoqué les membres du conseil.
            Le comité exerce un controle sur les comptes. | Le comité exerce un contrôle sur les comptes.
            Il apparalt que les dépenses ont augmenté. | Il apparaît que les dépenses ont augmenté.
            Le conseîl municipal a voté le budget. | Le conseil municipal a voté le budget.
            Une adm1nistration prudente surveille ses dépenses. | Une administration prudente surveille ses dépenses.
            Chaque s0ciété doit présenter ses comptes. | Chaque société doit présenter ses comptes.
            Le projet de loi a •té adopté par la Chambre. | Le projet de loi a été adopté par la Chambre.
            Le budget de l•État est en déficit. | Le budget de l'État est en déficit.
            La question qui nous occupe es! grave. | La question qui nous occupe est grave.
            La séance cst ouverte à dix heures. | La séance est ouverte à dix heures.
            Tous lcs membres de la commission étaient présents. | Tous les membres de la commission étaient présents.
            Le gouvemement a présenté un projet de loi. | Le gouvernement a présenté un projet de loi.
            La nomination des ofBciers est approuvée. | La nomination des officiers est approuvée.
            Tous les cliafltiers sont fermés. | Tous les chantiers sont fermés.
            Le conseil a adopté le budget de la- commune. | Le conseil a adopté le budget de la commune.
            Les députés ont voté contre 'la proposition du ministre. | Les députés ont voté contre la proposition du ministre.
            On apprend que le. ministre est arrivé hier. | On apprend que le ministre est arrivé hier.
            Les ministres ont ouvert l instruction. Il y a eu une suspension d audience. | Les ministres ont ouvert l'instruction. Il y a eu une suspension d'audience.
            Les membres de la- Société se sont réunis. | Les membres de la Société se sont réunis.
            La gUerre a duré quatre ans. | La guerre a duré quatre ans.
            Personne ne conteste Vordre du jour de la séance. | Personne ne conteste l'ordre du jour de la séance.
            L'enqu^te a 6t6 men6e par le pr6sident du conseil g6n6ral. | L'enquête a été menée par le président du conseil général.
            La loi entre en vigueur le l5 mars l992, sauf son article 3. | La loi entre en vigueur le 15 mars 1992, sauf son article 3.
            Une stratégie permet d'optim"iser la dépense. | Une stratégie permet d'optimiser la dépense.
            La mesure sera appliquée 1 partir du mois de janvier. | La mesure sera appliquée à partir du mois de janvier.
            """)
    void writesWhatWasMeant(String raw, String meant) {
        assertEquals(meant, repaired(raw));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La procÃ©dure est terminée. | La procédure est terminée.
            Le bÃ¢timent a Ã©té vendu. | Le bâtiment a été vendu.
            Lâ€™enquête est close. | L’enquête est close.
            Une ﬁlière oﬃcielle. | Une filière officielle.
            La proce\u0301dure est terminée. | La procédure est terminée.
            Le pr\u00ADoblème demeure. | Le problème demeure.
            La proc\uFFFDdure est termin\uFFFDe. | La procédure est terminée.
            """)
    void undoesTracesOfEncodings(String raw, String meant) {
        assertEquals(meant, repaired(raw));
    }

    @Test
    void joinsWordsPartedAtALineEndAndKeepsTheLines() {
        assertEquals("Le conseil est intéressé\npar la question.\nFin", repaired("Le conseil est inté-\nressé par la question.\nFin"));
        assertEquals("Il viendra peut-\nêtre demain.", repaired("Il viendra peut-\nêtre demain."));
        assertEquals("La commission,\nréunie hier", repaired("La commis-\nsion, réunie hier"));
    }

    @Test
    void joinsWordsWhoseHyphenIsLostAtALineEnd() {
        assertEquals("La loi est plus stricte, notamment\nen ce qui concerne le transport\ndes matières.",
                repaired("La loi est plus stricte, notam\nment en ce qui concerne le trans\nport des matières."));
        assertEquals("Il a été entendu par la commission,\nqui a rappelé l'administration\nà ses devoirs.",
                repaired("Il a été entendu par la com.\nmission, qui a rappelé l'adminis'\ntration à ses devoirs."));
        assertEquals("La com\n\nmission", repaired("La com\n\nmission"));
        assertEquals("Le vice-président\nest venu", repaired("Le vice-prési-\ndent est venu"));
        assertEquals("continua-t-\nelle ainsi", repaired("continua-t-\nelle ainsi"));
        assertEquals(List.of(), engine.repair(RepairInput.ofText("La loi est plus stricte, notam\nment en ce qui concerne le transport.")).suspects());
    }

    @ParameterizedTest
    @ValueSource(strings = {"La réunion est prévue en\nfin de matinée.", "Il répondait sur\ntout ce qui touche au budget.", "On se demande pour\nquoi faire il est venu.", "Le bac passe par\ntous les temps.",
            "Le dossier est si\nmince qu'on en rit.", "Il est sous\ntraité de paix.", "Le formulaire demande les données suivantes: pays;\nage; sexe; profession"})
    void leavesWordsThatALineEndsBetween(String raw) {
        assertEquals(raw, repaired(raw));
    }

    @Test
    void dropsHyphensOfLineEndsThatAreLost() {
        assertEquals("Le ministère a chargé la commission du rapport.", repaired("Le minis- tère a chargé la com- mission du rapport."));
        assertEquals("La fonction publique est une vocation, les élus dans la société, les concitoyens.", repaired("La fonc-tion publique est une voca-tion, lcs élus dans la sociéte, les conci-toyens."));
        String compounds = "Le week-end, la sous-commission neuro-linguistique, sous- et surévalués, à l'électro-aimant.";
        assertEquals(compounds, repaired(compounds));
    }

    @Test
    void doubtsStopsThatDoNotFitTheirContext() {
        assertEquals("Il a tiré de sa poche un papier que la commission a lu.", repaired("Il a tiré de sa, poche un papier que la commission a lu."));
        assertEquals("Le rapport est remis aux victimes de la fraude.", repaired("Le rapport est remis aux; victimes de la fraude."));
    }

    @Test
    void takesOtherSignsForAHyphenAtALineEndOnly() {
        assertEquals("Le conseil est intéressé\npar la question.\nFin", repaired("Le conseil est inté=\nressé par la question.\nFin"));
        assertEquals("La commission,\nréunie hier", repaired("La commis¬\nsion, réunie hier"));
        assertEquals("La commission,\nréunie hier", repaired("La commis—\nsion, réunie hier"));
        assertEquals("La commission,\nréunie hier", repaired("La commis\u00AD\nsion, réunie hier"));
        assertEquals("À qui donnera-t-il,\ncela", repaired("À qui donne\u00AD\nra-t-il, cela"));
        assertEquals("La classification\ndes communes", repaired("La classi—\nﬁcation des communes"));
        String equation = "On pose que la somme = la dépense.\nLe total b=\nest inconnu.";
        assertEquals(equation, repaired(equation));
    }

    @Test
    void takesALongDashForAHyphenWithinCompoundsAndNames() {
        assertEquals("C'est-à-dire que Sainte-Barbe est fermée, dit-il.", repaired("C'est—à—dire que Sainte—Barbe est fermée, dit—il."));
        for (String dashes : List.of("Il est parti — sans se retourner — vers la ville, oui—non, je ne sais.", "Le projet—la loi de 1830—fut rejeté hier.",
                "Il viendra demain—nous l'espérons—avec le ministre.", "Les chapitres IV–VI et la ligne Paris–Bruxelles sont cités.", "CHAPITRE PREMIER—DES COMMUNES",
                "On ne sait ce qu'il en est, si—non ce qu'il a dit.")) {
            assertEquals(dashes, repaired(dashes));
        }
    }

    @Test
    void mendsElisionsBeforeCapitalsAndWhatFollowsThem() {
        String raw = "La carte de I'Europe est affichée. Avant la séance, javais lu le rapport.";
        assertEquals("La carte de l'Europe est affichée. Avant la séance, j'avais lu le rapport.", repaired(raw));
        assertEquals(List.of(), engine.repair(RepairInput.ofText(raw)).suspects().stream().filter(s -> s.before().equals("avais")).toList());
    }

    @Test
    void dropsBarsOfThePagesEdgeButNotThoseOfATable() {
        assertEquals("La commission a entendu\nles témoins de cette\naffaire.", repaired("| La commission a entendu\n| les témoins de cette\naffaire."));
        String table = "| la dépense | la recette\n| les routes | les canaux\n";
        assertEquals(table, repaired(table));
    }

    @Test
    void takesElevenForIlOnlyWhereAVerbFollowsAtTheBeginningOfASentence() {
        assertEquals("La question est posée. Il faut y répondre.", repaired("La question est posée. 11 faut y répondre."));
        String numbers = "La séance du 11 est levée. L'article 11 est abrogé. Des 11 places, 11 sont libres. Les 11 ont été entendus.";
        assertEquals(numbers, repaired(numbers));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Le ministre de la Justice a répondu à la question de M. Vandenbroucke.",
        "Vu l'article 80, § 2, 1°, du Code pénal et la loi du 15 décembre 1980 (L. 15.12.1980, art. 3, al. 2).",
        "Le C.P. et le C.I.C. sont applicables ; cf. Doc. parl., Chambre, sess. 1997-1998, n° 1521/1.",
        "La dépense s'élève à 12.345,67 francs, soit 3,5 % du budget de 1996.",
        "Les départemens de l'Ouest ont envoyé leurs députés.",
        "Mme Van Herreweghe et M. Lenoir-Dubuisson habitent à Wezembeek-Oppem.",
        "De minister van Justitie heeft op de vraag van de heer Janssens geantwoord dat het wetsontwerp werd ingediend.",
        "The committee shall report to the council before the end of the year and publish its findings.",
        "Elle a dit : « Je ne viendrai pas », puis elle est partie – sans se retourner.",
        "Le rendez-vous est fixé au 3 mars, à 14 h 30, rue de la Loi, 16, 1000 Bruxelles.",
        "Il n'avait, disait-il, aucun doute - reconnut le ministre - sur la valeur de ce projet.",
        "Le rapport parle de 'la politique du pire' et de 'mesures dilatoires'.",
        "La séance dure de 9 h. à 4 h. du matin et coûte 50 cent. par personne.",
        "La commission propose : - une enquête, - un rapport.",
        "Où va-t-on ? Là où l'on peut, dès que l'on a pu ; du moins, c'est ce qu'il a dû dire.",
        "N° 12 : 1° les communes ; 2° les provinces ; 3° l'État.",
    })
    void leavesCorrectTextAlone(String text) {
        assertEquals(List.of(), engine.repair(RepairInput.ofText(text)).edits());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le rapport a été approuvé par le conseil communal et là loi est claire. | la
            Des lors, la commission a décidé de poursuivre. | Dès
            Il a parlé eux membres de la commission. | aux
            """)
    void suggestsAtLeastWhereAWordHasBecomeAnother(String raw, String meant) {
        Repair repair = engine.repair(RepairInput.ofText(raw));
        boolean offered = repair.edits().stream().anyMatch(e -> e.after().contains(meant))
                || repair.suspects().stream().flatMap(s -> s.suggestions().stream()).anyMatch(s -> s.text().contains(meant));
        assertTrue(offered, () -> "no such suggestion: " + repair);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le préfet a convoqué les rnembres du conseil. Tous lcs maires étaient présents."})
    void isDeterministicAcrossThreads(String raw) {
        Repair first = engine.repair(RepairInput.ofText(raw));
        List<Repair> others = java.util.stream.IntStream.range(0, 32).parallel().mapToObj(i -> engine.repair(RepairInput.ofText(raw))).toList();
        others.forEach(other -> assertEquals(first, other));
    }
}
