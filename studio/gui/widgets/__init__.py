"""The building blocks of pages.

``frame`` is where things stand, ``fields`` what is typed, ``display`` what is shown.
"""
