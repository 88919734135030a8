package rollcall.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import rollcall.rectangle.Rectangle;
import rollcall.rectangle.Rectangles;
import rollcall.release.Manifest;
import rollcall.release.RecordTable;

/** Publishes the rectangles of the roll calls that went through the intake. */
record RecordTables(Rectangles rectangles) implements Publication {
    @Override
    public List<Manifest.PublishedFile> write(DatasetGraph data, Path dumps) throws IOException {
        List<Manifest.PublishedFile> files = new ArrayList<>();
        for (Rectangle table : rectangles.tables())
            files.addAll(new RecordTable(table.name(), table.header(), table.metadata())
                    .write(out -> table.send(out::row), dumps));
        return files;
    }
}
