package org.relire.repair;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.relire.model.Origin;
import org.relire.workflow.Messages;

/// The ledger names each rule in the user's language.
class RuleNamesTest {
    private static final String PAGE = "La loi.\n$ 2. L'oﬃce a siÃ©gé à l'hô\u00ADtel, de\u0301jà com-\nplet au\u200B complet, à Sainte—Barbe, le l9 mai.Le mot << loi >>. La T.V,A. et le socio économique.";

    @Test
    void everyRuleHasANameInBothLanguages() throws Exception {
        Set<String> rules = new TreeSet<>();
        for (ProposedEdit edit : RepairEngine.open(Path.of("models")).repair(RepairInput.ofText(PAGE)).edits()) {
            if (edit.origin() instanceof Origin.Rule rule) {
                rules.add(rule.name());
            }
        }
        assertTrue(rules.size() >= 13, rules::toString);
        for (Locale locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            Messages messages = Messages.of(locale);
            rules.forEach(rule -> assertTrue(messages.find("ledger.rule." + rule).isPresent(), () -> rule + " in " + locale));
        }
    }
}
