package renkei.operator.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import renkei.cluster.MemberName;
import renkei.home.Home;
import renkei.operator.OperatorPass;
import renkei.operator.OperatorPassFile;

/** Writes this hub's pass when its port is known, and takes it away when the hub stops. */
final class PassHolder implements ApplicationListener<WebServerInitializedEvent>, DisposableBean {
    private final OperatorPassFile file;
    private volatile @Nullable OperatorPass pass;

    PassHolder(Home home, MemberName member) {
        this.file = new OperatorPassFile(home, member);
    }

    /** The pass; none before the port is known. */
    Optional<OperatorPass> pass() {
        return Optional.ofNullable(pass);
    }

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            // The management server has its own port and does not answer operators.
            return;
        }
        OperatorPass fresh = OperatorPass.fresh(event.getWebServer().getPort());
        pass = fresh;
        try {
            file.write(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() throws IOException {
        Optional<OperatorPass> last = pass();
        pass = null;
        if (last.isPresent()) {
            file.remove(last.get());
        }
    }
}
