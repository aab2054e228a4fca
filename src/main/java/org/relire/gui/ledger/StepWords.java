package org.relire.gui.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kordamp.ikonli.feather.Feather;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.Verification;
import org.relire.workflow.Messages;
import org.relire.workflow.port.LedgerEntry;

/// Says in words who did what and why.
record StepWords(Messages messages) {

    private static final Pattern TIME = Pattern.compile(" · \\d{4}-\\d{2}-\\d{2} [\\d:]+$");
    private static final int EXAMPLES = 3;
    private static final int LONGEST = 60;

    String when(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(messages.locale()).format(time.atZone(ZoneId.systemDefault()));
    }

    /// To the minute, where there is little room.
    String about(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(messages.locale()).format(time.atZone(ZoneId.systemDefault()));
    }

    String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(messages.locale()).format(time.atZone(ZoneId.systemDefault()));
    }

    /// From when to when; the day of the first is told elsewhere.
    String span(Instant from, Instant to) {
        DateTimeFormatter clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(messages.locale()).withZone(ZoneId.systemDefault());
        return messages.text("ledger.session.span", clock.format(from), day(from).equals(day(to)) ? clock.format(to) : about(to));
    }

    String who(Origin origin) {
        return switch (origin) {
            case Origin.Person person -> person.name();
            case Origin.Series series -> messages.text("ledger.who.series", withoutTime(series.name()));
            case Origin.Learnt learnt -> messages.text("ledger.who.learnt", learnt.name());
            case Origin.Rule rule -> messages.text("ledger.who.rule", rule(rule.name()));
            case Origin.Model model -> messages.text("ledger.who.model", model.name());
        };
    }

    /// A series is named with its time, which stands beside it anyway.
    private static String withoutTime(String name) {
        return TIME.matcher(name).replaceFirst("");
    }

    private String rule(String name) {
        return messages.find("ledger.rule." + name).orElse(name);
    }

    static Feather icon(Origin origin) {
        return switch (origin) {
            case Origin.Person _ -> Feather.USER;
            case Origin.Series _ -> Feather.LAYERS;
            case Origin.Learnt _ -> Feather.REPEAT;
            case Origin.Rule _ -> Feather.TOOL;
            case Origin.Model _ -> Feather.CPU;
        };
    }

    /// What the step did, with some of its words.
    String what(LedgerEntry step) {
        String kind = "ledger.kind." + step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Edit> edits = edits(step.change().added());
        long verified = step.change().added().stream().filter(Verification.class::isInstance).count();
        String count = edits.isEmpty() && verified > 0
                ? messages.text("ledger.verified", verified)
                : messages.text("ledger.edits", edits.size(), edits(step.change().removed()).size());
        return step.kind() == LedgerEntry.Kind.DO ? count : messages.text(kind) + " — " + count;
    }

    /// Some of the words that changed.
    String examples(LedgerEntry step) {
        List<Edit> edits = edits(step.change().added().isEmpty() ? step.change().removed() : step.change().added());
        StringBuilder words = new StringBuilder();
        edits.stream().limit(EXAMPLES).forEach(e -> words.append(words.isEmpty() ? "" : " · ")
                .append(shown(e.before())).append(" → ").append(shown(e.after())));
        return edits.size() > EXAMPLES ? words + " …" : words.toString();
    }

    private static List<Edit> edits(List<Mark> marks) {
        return marks.stream().filter(Edit.class::isInstance).map(Edit.class::cast).toList();
    }

    private static String shown(String text) {
        String flat = text.replace('\n', '⏎');
        return flat.isEmpty() ? "∅" : flat.length() > LONGEST ? flat.substring(0, LONGEST) + "…" : flat;
    }

    /// Why the first of its edits was made.
    String why(LedgerEntry step) {
        return edits(step.change().added()).stream().map(Edit::reason).map(Reason::kind).distinct().limit(EXAMPLES)
                .map(kind -> messages.text("reason." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .reduce((a, b) -> a + ", " + b).orElse("");
    }
}
