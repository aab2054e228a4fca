package org.relire.evidence;

import java.util.ArrayList;
import java.util.List;
import org.relire.model.TagKind;

/// The cue phrases of French administrative prose.
///
/// One a line: rule, weight, phrase. A phrase is a regular expression over words without accents; `{S}` stands for who
/// speaks in a report, `{O}` for an office, `~` for a few words between, `*` for an adverb or nothing, `#` and `@` for a word's start and
/// end. He and she speak only where they begin the sentence.
final class CueTable {

    private static final String SPEAKER = "(commissions?|comites?|groupes?|groupe de travail|conseil|inspection"
            + "|inspecteurs?|auditeurs?|cour|services?|medecin|college|rapporteurs?|verificateurs?|soussignes?|laboratoire"
            + "|experts?|cellule|bureau|delegation|mission|assemblee|collegue|auteurs?|directeurs?|chefs|enqueteurs"
            + "|observateurs|#(nous|on)@|^(il|ils|elle|elles)@)";

    /// Offices that are told what to do.
    private static final String OFFICE = "(ministres?|ministere|gouvernement|legislateur|communes?|administrations?|autorites?"
            + "|services?|pouvoirs?|provinces?|regions?|direction|directeurs?|chefs?|bourgmestres?|conseil|college|etat|groupes?)";

    private static final String FINDINGS = """
            finding.body | 0.8 | {S} * (constate|constatent|constatons) *
            finding.body | 0.8 | {S} ~ (a|ont|avons|as) * (constate|releve|observe|etabli|decele|note|denombre|pu constater|pu etablir|pu observer)
            finding.body | 0.8 | (doi|dois|devons|doivent|tient a|tiennent a) * constater
            finding.body | 0.75 | {S} ~ (releve|relevent|relevons|observe|observent|observons|deplore|deplorent|deplorons) *
            finding.body | 0.7 | {S} * (regrette|regrettent|regrettons|regrettera|notent|conclut|concluent|concluons) * que
            finding.body | 0.7 | {S} ~ signale(nt)? ~
            finding.body | 0.7 | (unanimes a|ne peut que|peuvent que|faut) (deplorer|constater|regretter)
            finding.body | 0.7 | de l avis unanime ~
            finding.attention | 0.7 | attire(r|nt|ons)? * (l|son|leur|votre|notre) attention sur
            finding.impersonal | 0.8 | il * (ressort|resulte|appert|apparait|apparaissait|s avere|se degage|decoule|s ensuit|en resulte|en ressort)
            finding.impersonal | 0.8 | il (est|a ete) (apparu|constate|etabli|releve|observe) *
            finding.impersonal | 0.8 | force est de constater
            finding.impersonal | 0.75 | on (constate|observe|releve|deplore|remarque|regrettera|constatera)
            finding.evidence | 0.75 | (enquete|examen|analyse|inspection|chiffres|sondages|visites?|mesures|profils|verification|controles?|rapports?|statistiques|travaux|auditions) ~ (montre|montrent|revele|revelent|a revele|ont revele|demontre|demontrent|met en evidence|mettent en evidence|fait ressortir|font ressortir|fait apparaitre|font apparaitre|a permis d etablir|ont montre|a montre)
            finding.breach | 0.6 | (en violation|en meconnaissance|au mepris) d
            finding.breach | 0.6 | contraire(s|ment)? (a|au|aux) * (l |la |le |les )?(article|art|prescrit|prescriptions|loi|reglement|arrete|circulaire|dispositions?|ce que)
            finding.state | 0.45 | (absence d|defaut d|manque d|manque|manquent|manquait|faute d|depourvus?|depourvues?|fait defaut|font defaut|faisait defaut|en souffrance)
            finding.state | 0.45 | (hors d usage|hors service|vetustes?|insuffisants?|insuffisantes?|inadaptes?|inadaptees?|retard moyen|retard d|perimee?s?|delabres?|moisissures?)
            finding.state | 0.4 | (alors que|au lieu d|a du etre|ont du etre|n a pu|n ont pu)
            finding.state | 0.4 | (aucun|aucune|jamais) ~
            finding.state | 0.35 | (n est|ne sont|n ont|n a|ne peut|ne peuvent|ne permet|ne permettent|ne suivent|n existe|ne dispose|ne disposent|n occupait|ne recoivent|ne correspond|n etait|n etaient) ~ (plus|pas|que|ni|aucun|aucune|jamais)
            finding.state | 0.35 | (depasse|depassait|depassent|est depassee?|est passe|sont passes|a augmente|a diminue|atteint|s eleve a|s elevent a|varient) ~
            """;

    private static final String RECOMMENDATIONS = """
            recommendation.body | 0.85 | {S} ~ (recommande|recommandent|recommandons|preconise|preconisent|preconisons|suggere|suggerent|suggerons|propose|proposent|proposons)@
            recommendation.body | 0.8 | {S} * (demande|demandent|demandons|emet le voeu|forme le voeu|insiste pour|insistent pour) ~ (que|a|au|aux|de|d|pour)
            recommendation.body | 0.8 | {S} * (souhaite|souhaitent|souhaitons) * (que|qu|voir|proposer|recommander)
            recommendation.body | 0.8 | {S} * (invite|invitent|invitons|exhorte|exhortent|prie|prient|prions) ~ (a|d|de)
            recommendation.body | 0.85 | {S} * (estime|estiment|estimons|juge|jugent|jugeons|croit|croient|croyons) * (necessaire|indispensable|souhaitable|urgent|imperatif|opportun|utile|essentiel|qu il faut|qu il convient|qu il faudrait|qu il conviendrait|qu il y a lieu|qu il importe|devoir recommander)
            recommendation.body | 0.75 | (croyons|croit|croient|devons|doit|tient a|tenons a|peut que|pouvons que|voudrait|voudrions) * (recommander|suggerer|preconiser|proposer|demander|inviter)
            recommendation.impersonal | 0.85 | il * (est|serait|a paru|parait|semble) * (recommande|conseille|suggere|propose|preconise|souhaitable|indispensable|necessaire|urgent|imperatif|imperieux|opportun|essentiel|primordial|capital|de la plus haute importance) ~ (d|de|que|qu|a|au|aux)
            recommendation.impersonal | 0.5 | il * est * demande ~ (d|de|que|a|au|aux)
            recommendation.impersonal | 0.8 | il * (convient|conviendrait) ~ (de|d|que|qu)
            recommendation.impersonal | 0.75 | il y (a|aura|aurait) * lieu * (de|d|que|qu|pour)
            recommendation.impersonal | 0.75 | il (importe|faudrait|s impose|s indique|s indiquerait) (de|d|que|qu|absolument|donc|des lors)
            recommendation.impersonal | 0.45 | il (faut|faudra|faudrait) *
            recommendation.impersonal | 0.8 | il * (incombe|appartient|appartiendra|appartiendrait|reviendrait|incombera) (a|au|aux) ~ (d|de)
            recommendation.invited | 0.75 | {O} ~ (est|sont|sera|seront) * (invites?|invitees?|pries?|priees?) * (a|d|de)
            recommendation.invited | 0.5 | (est|sont|sera|seront) * (invites?|invitees?|pries?|priees?|tenus de veiller) * (a|d|de)
            recommendation.duty | 0.6 | {O} ~ (devrait|devraient)
            recommendation.duty | 0.45 | (devrait|devraient|conviendrait)
            recommendation.duty | 0.45 | (doit|doivent|devra|devront) ~
            recommendation.duty | 0.45 | (est|sont) a [a-z]{2,12}(er|ir|re)
            recommendation.duty | 0.5 | (veillera|veilleront) a (ce que)?
            recommendation.future | 0.4 | (sera|seront|designera|designeront|procedera|procederont|etablira|soumettra|prendra|prendront|fera|feront|assurera|assureront|organisera|adressera|remettra)
            """;

    /// Phrases that look like the cues above and are none: courtesies, history, what others asked.
    private static final String FALSE_FRIENDS = """
            false.recommendation | 1 | il * (convient|conviendrait|y a * lieu|faut|importe) ~ (de|d|que) (noter|rappeler|souligner|remarquer|signaler|preciser|observer|relever|mentionner|ajouter|distinguer|constater|reconnaitre|insister|se rappeler|savoir|croire|dire|admettre|citer)
            false.recommendation | 1 | il (faut|faudrait|importe|convient) ~ (noter|rappeler|souligner|remarquer|signaler|preciser|relever|mentionner|ajouter|distinguer|constater|reconnaitre|savoir|dire|admettre|citer|voir|attendre)
            false.recommendation | 1 | (devrait|devraient) * (permettre|susciter|conduire|entrainer|etre de nature|faciliter|aboutir|couter|suffire)
            false.recommendation | 1 | (souhaite|souhaitent|tient a|voudrait|tiennent a|convient d|lieu d) ~ (attirer|souligner|remercier|rendre hommage)
            false.recommendation | 1 | lettres? recommandees?
            false.recommendation | 1 | (recommandait|recommandaient|avait recommande|avaient recommande|avait demande|avait suggere|avait propose|ont demande|a demande|ont propose)
            false.recommendation | 1 | (demande|demandent|demandera) (si|quel|quelle|quels|quelles|comment|pourquoi|ce que|quand|ou)
            false.recommendation | 1 | (selon (lui|elle|eux|cet|ce)|d apres (lui|elle|eux))
            """;

    private CueTable() {
    }

    static List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        parse(FINDINGS, TagKind.FINDING, cues);
        parse(RECOMMENDATIONS, TagKind.RECOMMENDATION, cues);
        return cues;
    }

    /// What unmakes a recommendation.
    static List<Cue> falseFriends() {
        List<Cue> cues = new ArrayList<>();
        parse(FALSE_FRIENDS, TagKind.RECOMMENDATION, cues);
        return cues;
    }

    private static void parse(String table, TagKind kind, List<Cue> cues) {
        for (String line : table.strip().split("\n")) {
            String[] cells = line.strip().split(" \\| ", 3);
            cues.add(Cue.of(cells[0], kind, Double.parseDouble(cells[1]), phrase(cells[2])));
        }
    }

    private static String phrase(String written) {
        String expanded = written.replace("{S}", SPEAKER).replace("{O}", OFFICE).replaceAll("\\s*\\*\\s*", " ~14 ")
                .replaceAll("\\s*~(?!1)\\s*", " ~30 ").replaceAll("(~\\d+\\s*)+$", "");
        return Skeleton.foldPattern(expanded.strip()).replaceAll("~(\\d+)", ".{0,$1}?" + Cue.START).replace("#", Cue.START).replace("@", Cue.END);
    }
}
