package renkei.operator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import renkei.office.OfficeNumber;
import renkei.sending.Digest;
import renkei.sending.FileName;
import renkei.sending.SendingId;

/** How answers are written as JSON: numbers of offices, ids and names as plain text, times as ISO 8601. */
public final class OperatorJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(OfficeNumber.class, ToStringSerializer.instance)
                    .addSerializer(SendingId.class, ToStringSerializer.instance)
                    .addSerializer(FileName.class, ToStringSerializer.instance)
                    .addSerializer(Digest.class, ToStringSerializer.instance)
                    .addDeserializer(OfficeNumber.class, new TextReader<>(OfficeNumber.class, OfficeNumber::new))
                    .addDeserializer(SendingId.class, new TextReader<>(SendingId.class, SendingId::new))
                    .addDeserializer(FileName.class, new TextReader<>(FileName.class, FileName::new))
                    .addDeserializer(Digest.class, new TextReader<>(Digest.class, Digest::new)))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            // A hub that is newer than the command may say more.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private OperatorJson() {}

    /** The value as UTF-8 JSON. */
    public static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
    }

    /**
     * The value that JSON holds.
     *
     * @throws IllegalArgumentException if it is no JSON of that type
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(json, new TypeReference<T>() {
            @Override
            public java.lang.reflect.Type getType() {
                return type;
            }
        });
    }

    /**
     * The value that JSON holds, of a type with parameters.
     *
     * @throws IllegalArgumentException if it is no JSON of that type
     */
    public static <T> T read(byte[] json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new IllegalArgumentException("not the JSON that was expected", e);
        }
    }
}
