package org.relire.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.relire.model.Language;
import org.relire.model.TextRange;
import org.relire.workflow.port.Proofreader;
import org.relire.workflow.port.Remark;

/// A proofreader that objects to one turn of phrase.
final class OneRemark implements Proofreader {

    @Override
    public List<Remark> check(String text, Language language) {
        List<Remark> remarks = new ArrayList<>();
        Pattern.compile("hormis la teneur").matcher(text).results().forEach(m -> remarks.add(new Remark(
                new TextRange(m.start(), m.end()), Remark.Kind.GRAMMAR, "STYLE", "Tournure recherchée : préférez « sauf ».", List.of("sauf la teneur"))));
        return remarks;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
