package org.relire.evidence;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds to whom a recommendation is addressed: `au ministre de ...`, `les communes sont invitées à`, or a heading
/// `Aux communes`.
final class Addressees {

    private static final Set<String> OFFICES = Set.of("ministre", "ministres", "gouvernement", "commune", "communes",
            "administration", "administrations", "conseil", "conseils", "college", "colleges", "direction", "directeur",
            "directeurs", "chef", "chefs", "bourgmestre", "bourgmestres", "greffier", "greffiers", "commissaire",
            "commissaires", "province", "provinces", "region", "regions", "deputation", "federation", "federations",
            "pouvoir", "pouvoirs", "autorite", "autorites", "assemblee", "service", "services", "parquet", "parquets",
            "procureur", "procureurs", "office", "offices", "etablissement", "etablissements", "groupe", "groupes",
            "departement", "departements", "parlement", "executif", "comite", "comites", "etat", "legislateur", "inspection",
            "inspecteur", "prefet", "prefets", "maire", "maires", "secretaire", "president", "regie", "ecole", "ecoles",
            "hopital", "hopitaux", "police", "gendarmerie", "juge", "juges", "magistrats", "bureau", "commission",
            "employeurs", "exploitant", "exploitants", "intendant", "prefecture", "chancellerie", "agence", "caisse");

    private static final String NAME = "(?<name>(?:(?:le|la|les|l['’])\\s*)?\\p{L}[\\p{L}'’ -]{2,90}?)";
    /// Where a name ends: the task begins, or the clause does.
    private static final String STOP = "(?=\\s*[,;:.]|\\s+(?:de|à|d['’])\\s*(?:ne\\s+|n['’]|se\\s+|s['’]|lui\\s+|y\\s+|en\\s+|bien\\s+"
            + "|(?:l['’])?\\p{L}+(?:er|ir|re|oir)\\b)|\\s+qu(?:e\\b|['’])|\\s+(?:est|sont|soit|soient|sera|seront|doit|doivent|devra|devrait"
            + "|devraient|veille|veillera|veilleront|mette|mettent|soumette|revoie|prenne|prennent|lui|leur|désignera|désigneront|fasse)\\b|$)";
    private static final List<Pattern> IN_SENTENCE = List.of(
            Pattern.compile("(?i)(?:recommand|demand|propos|sugg|préconis|conseill|incomb|appart)\\p{L}*\\s+(?:\\p{L}+\\s+){0,3}?"
                    + "(?:(?:aux?|à la|à)\\s+|à l['’]\\s*)" + NAME + STOP),
            Pattern.compile("(?i)(?:invit|exhort|pri|engag)(?:e|ent|ons|er)\\s+(?:dès lors\\s+|instamment\\s+)?" + NAME + STOP),
            Pattern.compile("(?i)(?:souhait\\p{L}*|convien\\p{L}*|lieu)(?:\\s+[\\p{L}'’]+){0,4}?\\s+(?:que\\s|qu['’])\\s*" + NAME + STOP),
            Pattern.compile("(?i)^" + NAME + "\\s+(?:est|sont|sera|seront)\\s+(?:\\p{L}+ment\\s+)?(?:invité|prié|tenu)"),
            Pattern.compile("(?i)^" + NAME + "\\s+(?:veillera|veilleront|désignera|désigneront|devrait|devraient|devra|devront)\\b"),
            Pattern.compile("(?i)(?:estim|croi|croy)\\p{L}*\\s.*?\\bque\\s+" + NAME + "\\s+(?:doi|dev)"));
    private static final Pattern HEADING = Pattern.compile("(?i)^[«\"]?\\s*(?:(?:aux?|à la|à)\\s+|à l['’]\\s*)" + NAME + "\\s*$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:(?:le|la|les|chaque|monsieur le|madame la|mm?\\. le)\\s+|l['’]\\s*)+");

    /// The addressee as printed, without its article, or nothing.
    String find(Passage passage) {
        for (String text : List.of(passage.text(), passage.listFrom())) {
            for (Pattern pattern : IN_SENTENCE) {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    String name = ARTICLE.matcher(matcher.group("name").strip()).replaceFirst("");
                    if (isOffice(name)) {
                        return name;
                    }
                }
            }
        }
        return passage.headings().stream().map(HEADING::matcher).filter(Matcher::matches).map(m -> m.group("name").strip())
                .filter(Addressees::isOffice).findFirst().orElse("");
    }

    private static boolean isOffice(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String[] words = plain.split("[\\s'’-]+");
        return OFFICES.contains(words[0]) || words.length > 1 && OFFICES.contains(words[1]);
    }
}
