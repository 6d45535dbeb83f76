"""Every named fault and bad input against the client, over real sockets."""
