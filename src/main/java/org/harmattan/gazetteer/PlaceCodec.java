package org.harmattan.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.harmattan.geo.LonLat;
import org.harmattan.text.Language;

/** A place as bytes and back. Pure. */
final class PlaceCodec {

    private PlaceCodec() {}

    static BytesRef encode(Place place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);
        try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
            out.writeString(place.id());
            out.writeString(place.name());
            out.writeByte((byte) place.kind().ordinal());
            out.writeLong(Double.doubleToLongBits(place.point().lon()));
            out.writeLong(Double.doubleToLongBits(place.point().lat()));
            out.writeInt(Float.floatToIntBits((float) place.radiusKm()));
            out.writeString(place.country());
            write(place.admin1(), out);
            write(place.admin2(), out);
            out.writeVLong(place.population().orElse(-1) + 1);
            out.writeVInt(place.alternateNames().size());
            for (PlaceName name : place.alternateNames()) {
                out.writeString(name.text());
                write(name.language().map(Language::code), out);
            }
            write(place.validFrom().map(LocalDate::toString), out);
            write(place.validTo().map(LocalDate::toString), out);
            write(place.note(), out);
            out.writeString(place.source());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    private static void write(Optional<String> text, DataOutput out) throws IOException {
        out.writeString(text.orElse(""));
    }

    static Place decode(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            return new Place(
                    in.readString(),
                    in.readString(),
                    PlaceKind.values()[in.readByte()],
                    new LonLat(Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong())),
                    Float.intBitsToFloat(in.readInt()),
                    in.readString(),
                    text(in),
                    text(in),
                    population(in.readVLong()),
                    names(in),
                    text(in).map(LocalDate::parse),
                    text(in).map(LocalDate::parse),
                    text(in),
                    in.readString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PlaceName> names(ByteArrayDataInput in) throws IOException {
        int count = in.readVInt();
        List<PlaceName> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = in.readString();
            names.add(new PlaceName(name, text(in).flatMap(Language::findByCode)));
        }
        return names;
    }

    private static OptionalLong population(long oneMore) {
        return oneMore == 0 ? OptionalLong.empty() : OptionalLong.of(oneMore - 1);
    }

    private static Optional<String> text(ByteArrayDataInput in) throws IOException {
        String text = in.readString();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
