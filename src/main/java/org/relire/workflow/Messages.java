package org.relire.workflow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The words for people, in their language. French is the default; every key stands in both bundles.
public final class Messages {

    private static final String BUNDLE = "org.relire.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The messages of `locale` if its language is English, else the French ones.
    public static Messages of(Locale locale) {
        return new Messages("en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH);
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
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
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
