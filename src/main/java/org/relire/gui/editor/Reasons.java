package org.relire.gui.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relire.gui.controls.StateBadge;
import org.relire.model.Edit;
import org.relire.model.Origin;
import org.relire.model.Reason;
import org.relire.model.StateMark;
import org.relire.model.Suspect;
import org.relire.workflow.Messages;

/// Says why a place was changed or is in doubt.
final class Reasons {

    private Reasons() {
    }

    static String of(Doubt doubt, Messages messages) {
        return switch (doubt) {
            case Doubt.OfSuspect suspect -> of(suspect.suspect(), messages);
            case Doubt.OfAsked _ -> messages.text("editor.doubt.asked");
            case Doubt.OfRemark remark -> remark.remark().message();
            case Doubt.OfUnsure unsure -> messages.text("editor.doubt.unsure", percent(unsure.confidence()));
            case Doubt.OfEdit edit -> of(edit.edit(), messages);
            case Doubt.OfVerification verification -> messages.text("editor.verified-by",
                    verification.verification().origin().name(), time(verification.verification().at(), messages));
        };
    }

    /// Who said how far a page is, and when.
    static String of(StateMark mark, Messages messages) {
        return messages.text("editor.state.by", messages.text(StateBadge.key(mark.state())), mark.by().name(), time(mark.at(), messages));
    }

    private static String time(Instant at, Messages messages) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withLocale(messages.locale()).withZone(ZoneId.systemDefault()).format(at);
    }

    static String of(Suspect suspect, Messages messages) {
        return messages.text("editor.doubt.sentence",
                of(suspect.reason(), messages), percent(suspect.errorProbability()));
    }

    static String of(Edit edit, Messages messages) {
        return switch (edit.origin()) {
            case Origin.Person person -> messages.text("editor.edit.person", person.name());
            case Origin.Series series -> messages.text("editor.edit.series", series.name());
            case Origin.Learnt learnt -> messages.text("editor.edit.learnt", learnt.name());
            case Origin.Rule _ -> messages.text("editor.edit.rule", of(edit.reason(), messages), percent(edit.confidence()));
            case Origin.Model _ -> messages.text("editor.edit.model", of(edit.reason(), messages), percent(edit.confidence()));
        };
    }

    private static String of(Reason reason, Messages messages) {
        String key = "reason." + reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return reason.details().size() >= 2
                ? messages.text(key) + " (" + messages.text("reason.read-for", apart(reason.details().get(0)), apart(reason.details().get(1))) + ")"
                : messages.text(key);
    }

    /// Letters a hair apart, so that `rn` does not look like the `m` it is taken for.
    private static String apart(String letters) {
        return letters.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\u200a"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", share * 100);
    }
}
