package org.relire.training.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Lays prose out as official reports, acts and records are: headings and articles with their numbers, paragraphs of the law (`§ 1er`), lists,
/// references, tables of contents with leaders, page numbers, signatures. The prose stays as it is; what is added is made up.
public final class OfficialText {
    private static final List<String> PARTS = List.of("CHAPITRE", "TITRE", "PARTIE", "LIVRE", "Chapitre", "Section", "SECTION", "ANNEXE", "Partie");
    private static final List<String> MONTHS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre");
    private static final List<String> ACTS = List.of("la loi", "l'arrêté royal", "le décret", "la proposition de loi", "la circulaire", "le rapport");
    private static final String ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX";
    private static final String LEADERS = ". . . . . . . . . . . . . . . .";

    private final List<String> prose;
    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private int next;
    private int article;
    private int chapter;

    private OfficialText(List<String> prose, RandomGenerator random) {
        this.prose = prose;
        this.random = random;
        this.article = 1 + random.nextInt(60);
        this.chapter = random.nextInt(9);
    }

    /// The prose laid out; lines end where the text has a line feed, and are to be broken further.
    public static String of(String prose, RandomGenerator random) {
        List<String> sentences = Arrays.stream(prose.split("(?<=[.;!?]) (?=\\p{Lu})")).filter(s -> s.length() > 12).toList();
        OfficialText official = new OfficialText(sentences, random);
        official.write();
        return official.text.toString().strip();
    }

    /// Breaks the lines of a text that are longer than `width` characters, at spaces.
    public static String broken(String text, int width) {
        StringBuilder broken = new StringBuilder(text);
        int lineStart = 0;
        int space = -1;
        for (int i = 0; i < broken.length(); i++) {
            if (broken.charAt(i) == '\n') {
                lineStart = i + 1;
                space = -1;
            } else if (broken.charAt(i) == ' ') {
                space = i;
            } else if (i - lineStart >= width && space >= 0) {
                broken.setCharAt(space, '\n');
                lineStart = space + 1;
                space = -1;
            }
        }
        return broken.toString();
    }

    private void write() {
        header();
        while (next < prose.size()) {
            switch (random.nextInt(9)) {
                case 0 -> heading();
                case 1, 2 -> article();
                case 3 -> list();
                case 4 -> contents();
                case 5 -> numbered();
                default -> paragraph(1 + random.nextInt(4));
            }
        }
        if (random.nextInt(3) == 0) {
            signature();
        }
    }

    private void header() {
        int page = 1 + random.nextInt(400);
        block(switch (random.nextInt(6)) {
            case 0 -> "- " + page + " -";
            case 1 -> "( " + page + " )";
            case 2 -> "[ " + page + " ]";
            case 3 -> number(900) + " / " + (1 + random.nextInt(9)) + " - " + (80 + random.nextInt(18)) + "/" + (81 + random.nextInt(18));
            case 4 -> "MONITEUR BELGE — " + (1 + random.nextInt(28)) + ".0" + (1 + random.nextInt(9)) + "." + year();
            default -> String.valueOf(page);
        });
    }

    private void heading() {
        String part = pick(PARTS);
        chapter++;
        String number = random.nextInt(4) == 0 ? String.valueOf(chapter) : roman();
        String title = title();
        block(part + " " + number + switch (random.nextInt(3)) {
            case 0 -> ". — " + title;
            case 1 -> " - " + title;
            default -> "\n\n" + title;
        });
    }

    private void article() {
        String name = random.nextInt(3) == 0 ? "Article" : "Art.";
        String number = random.nextInt(6) == 0 ? "1er" : String.valueOf(article++);
        int paragraphs = 1 + random.nextInt(4);
        for (int i = 1; i <= paragraphs && next < prose.size(); i++) {
            String sign = paragraphs == 1 ? "" : i == 1 ? "§ 1er. " : "§ " + i + ". ";
            block((i == 1 ? name + " " + number + ". " : "") + sign + sentences(1 + random.nextInt(2)));
        }
    }

    private void list() {
        int items = 2 + random.nextInt(4);
        int style = random.nextInt(6);
        StringBuilder list = new StringBuilder(sentence().replaceAll("[.;!?]$", " :"));
        for (int i = 1; i <= items && next < prose.size(); i++) {
            String sign = switch (style) {
                case 0 -> i + "° ";
                case 1 -> (char) ('a' + i - 1) + ") ";
                case 2 -> "- ";
                case 3 -> "— ";
                case 4 -> "(" + i + ") ";
                default -> (char) ('a' + i - 1) + ". ";
            };
            list.append('\n').append(sign).append(sentence().replaceAll("[.!?]$", i < items ? ";" : "."));
        }
        block(list.toString());
    }

    private void numbered() {
        String sign = switch (random.nextInt(4)) {
            case 0 -> roman() + ". ";
            case 1 -> (char) ('A' + random.nextInt(7)) + ". ";
            case 2 -> (1 + random.nextInt(9)) + "." + (1 + random.nextInt(9)) + ". ";
            default -> (1 + random.nextInt(20)) + ". ";
        };
        block(sign + title());
        paragraph(1 + random.nextInt(2));
    }

    private void contents() {
        StringBuilder lines = new StringBuilder();
        int page = 1 + random.nextInt(200);
        for (int i = 0; i < 3 + random.nextInt(3) && next < prose.size(); i++) {
            page += random.nextInt(12);
            String sign = random.nextBoolean() ? roman() + ". " : (char) ('A' + i) + ". ";
            String leaders = random.nextBoolean() ? ".".repeat(6 + random.nextInt(30)) : LEADERS.substring(0, 2 * (4 + random.nextInt(11)));
            lines.append(lines.isEmpty() ? "" : "\n").append(sign).append(title()).append(' ').append(leaders).append(' ').append(page);
        }
        if (!lines.isEmpty()) {
            block(lines.toString());
        }
    }

    private void paragraph(int sentences) {
        block(sentences(sentences));
    }

    private void signature() {
        block("Bruxelles, le " + date() + ".");
        block((random.nextBoolean() ? "Le président," : "Le rapporteur,") + "\n" + (char) ('A' + random.nextInt(20)) + ". " + surname());
    }

    private String sentences(int count) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < count && next < prose.size(); i++) {
            chosen.add(sentence());
        }
        return String.join(" ", chosen);
    }

    /// The next sentence of the prose, now and then with a reference at its end.
    private String sentence() {
        if (next >= prose.size()) {
            return reference() + ".";
        }
        String sentence = prose.get(next++);
        return random.nextInt(4) == 0 && sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) + " (" + reference() + ")." : sentence;
    }

    private String reference() {
        return switch (random.nextInt(9)) {
            case 0 -> "art. " + number(400) + ", § " + (1 + random.nextInt(6));
            case 1 -> "article " + number(400) + ", § 1er, " + (1 + random.nextInt(9)) + "°";
            case 2 -> pick(ACTS) + " du " + date();
            case 3 -> "doc. n° " + number(2000) + "/" + (1 + random.nextInt(9));
            case 4 -> "voir p. " + number(500);
            case 5 -> "§ " + (2 + random.nextInt(7)) + ", alinéa " + (1 + random.nextInt(4));
            case 6 -> (1 + random.nextInt(90)) + "," + random.nextInt(10) + " %";
            case 7 -> "F " + (1 + random.nextInt(90)) + " " + (100 + random.nextInt(899));
            default -> "annexe " + roman() + ", n° " + number(60);
        };
    }

    /// A heading out of the beginning of a sentence, in capitals now and then, and then without accents as typewriters set them.
    private String title() {
        String[] words = sentence().split(" ");
        String title = String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, 3 + random.nextInt(6)))).replaceAll("[\\p{Punct}«»]+$", "").strip();
        return random.nextInt(3) == 0 ? title.toUpperCase(Locale.FRENCH) : title;
    }

    private String surname() {
        for (String word : title().split(" ")) {
            if (word.length() > 4) {
                return word.toUpperCase(Locale.FRENCH);
            }
        }
        return "MARTIN";
    }

    private String date() {
        int day = 1 + random.nextInt(30);
        return (day == 1 ? "1er" : day) + " " + pick(MONTHS) + " " + year();
    }

    private int year() {
        return 1960 + random.nextInt(40);
    }

    private int number(int most) {
        return 1 + random.nextInt(most);
    }

    private String roman() {
        String[] all = ROMAN.split(" ");
        return all[(int) (all.length * Math.pow(random.nextDouble(), 2))];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void block(String block) {
        text.append(text.isEmpty() ? "" : "\n\n").append(block);
    }
}
