package org.relire.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.SQLException;
import org.relire.model.Edit;
import org.relire.model.Mark;
import org.relire.model.Origin;
import org.relire.model.Suspect;
import org.relire.model.Target;
import org.relire.model.Verification;
import org.sqlite.SQLiteErrorCode;

/// Records of the model as JSON. Letters past ASCII are escaped: so half of a surrogate pair, which an edit may hold and
/// UTF-8 cannot, comes back as it was.
final class Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .addMixIn(Mark.class, Marks.class)
            .addMixIn(Origin.class, Origins.class)
            .addMixIn(Target.class, Targets.class)
            .build();

    /// What most targets lack is left out.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface Targets {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Edit.class, name = "edit"),
        @JsonSubTypes.Type(value = Suspect.class, name = "suspect"),
        @JsonSubTypes.Type(value = Verification.class, name = "verification")
    })
    private interface Marks {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Origin.Rule.class, name = "rule"),
        @JsonSubTypes.Type(value = Origin.Model.class, name = "model"),
        @JsonSubTypes.Type(value = Origin.Learnt.class, name = "learnt"),
        @JsonSubTypes.Type(value = Origin.Series.class, name = "series"),
        @JsonSubTypes.Type(value = Origin.Person.class, name = "person")
    })
    private interface Origins {
    }

    <T> String write(T value, Class<? super T> type) {
        try {
            return mapper.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// @throws SQLException with the code SQLITE_CORRUPT if the text is not what [#write] made
    <T> T read(String text, Class<T> type) throws SQLException {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw damaged(e);
        }
    }

    /// The failure that says: the database holds what Relire never wrote.
    static SQLException damaged(Exception cause) {
        return new SQLException(cause.getMessage(), null, SQLiteErrorCode.SQLITE_CORRUPT.code, cause);
    }
}
