package renkei.operator.web;

import java.nio.file.Path;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import renkei.home.Home;

/** Gives the web server its folders in the home: in those of the system a hub that is killed would leave them for good. */
final class WebFolders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Path folder;

    WebFolders(Home home) {
        this.folder = home.data().resolve("web");
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        Path pages = folder.resolve("pages");
        if (!pages.toFile().isDirectory() && !pages.toFile().mkdirs()) {
            return; // the server falls back to the folder for temporary files
        }
        server.setBaseDirectory(folder.toFile());
        server.setDocumentRoot(pages.toFile());
    }
}
