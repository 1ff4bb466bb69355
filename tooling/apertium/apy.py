"""Debian's Apertium APy, for this machine only.

As it comes, APy listens on every interface, lets any web page read its answers, fetches any address it is asked to
(/translatePage) and writes a line for each request, which for a GET holds the text. Here it listens on the loopback
address, serves two paths, answers no page of another origin, and writes nothing but what stops it from starting.
"""

import logging
import os
import stat
import sys
import threading

import tornado.httpserver
import tornado.web
from apertium_apy.apy import main
from apertium_apy.handlers.base import BaseHandler

SERVED = {"/listPairs", "/translate"}

# Above every handler and level that APy sets up later.
logging.disable(logging.ERROR)

bind = tornado.httpserver.HTTPServer.bind
tornado.httpserver.HTTPServer.bind = lambda self, port, address=None, **options: bind(self, port, "127.0.0.1", **options)


class Application(tornado.web.Application):
    def __init__(self, handlers, **settings):
        super().__init__([handler for handler in handlers if handler[0] in SERVED], **settings)


tornado.web.Application = Application

# APy would allow every origin.
BaseHandler.set_default_headers = lambda self: None


def end_with_parent():
    """The pipe on stdin closes when whoever started us is gone, however it went."""
    sys.stdin.buffer.read()
    os._exit(0)


mode = os.fstat(sys.stdin.fileno()).st_mode
if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
    threading.Thread(target=end_with_parent, daemon=True).start()

sys.exit(main())
