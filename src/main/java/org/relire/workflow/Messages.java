package org.relire.workflow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// The words for people, in their language. French is the default; every key stands in both bundles.
public final class Messages {

    private static final String BUNDLE = "org.relire.messages";

    /// A space that French sets before a high sign or within quotation marks: no line may end there.
    private static final Pattern NARROW = Pattern.compile(" (?=[;!?%])");
    private static final Pattern WIDE = Pattern.compile(" (?=[:»])|(?<=«) ");

    private final ResourceBundle bundle;
    private final Locale locale;
    private final boolean isTypeset;

    private Messages(Locale locale, boolean isTypeset) {
        this.locale = locale;
        this.isTypeset = isTypeset;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The messages of `locale` if its language is English, else the French ones.
    public static Messages of(Locale locale) {
        return of(locale, false);
    }

    /// The same for a window, with the spaces of French typography; a console may not have the characters.
    public static Messages typeset(Locale locale) {
        return of(locale, true);
    }

    private static Messages of(Locale locale, boolean isTypeset) {
        return new Messages("en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH, isTypeset);
    }

    public Locale locale() {
        return locale;
    }

    /// All of them, for libraries that look words up themselves.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The sentence under `key` with `arguments` in the places that [MessageFormat] marks.
    ///
    /// @throws java.util.MissingResourceException if the key is not in the bundle
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return new MessageFormat(isTypeset && locale.equals(Locale.FRENCH) ? typeset(pattern) : pattern, locale).format(arguments);
    }

    private static String typeset(String pattern) {
        return WIDE.matcher(NARROW.matcher(pattern).replaceAll("\u202f")).replaceAll("\u00a0");
    }

    /// The sentence under `key`, where the bundle has one: for keys made from names that data brings along.
    public Optional<String> find(String key, Object... arguments) {
        return bundle.containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /// What went wrong with what, and what to do.
    public String sentence(RelireException failure) {
        return text(failure.kind().messageKey(), failure.arguments().toArray());
    }
}
