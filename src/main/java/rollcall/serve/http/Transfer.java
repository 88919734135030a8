package rollcall.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** The connection under a response. */
public record Transfer(EndPoint connection) {
    public static Transfer of(HttpServletRequest request) {
        return new Transfer(ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint());
    }

    /**
     * Ends the connection with a reset, so that even a client that reads until the end of the connection, as HTTP/1.0
     * has it, sees an error and no end.
     */
    public void breakOff() {
        try {
            if (connection.getTransport() instanceof SocketChannel channel)
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException e) {
            connection.close(e);
            return;
        }
        connection.close();
    }
}
