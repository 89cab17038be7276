select version from demo_host.release
