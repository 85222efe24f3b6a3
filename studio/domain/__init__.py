"""The words of the trade as frozen values and rules; standard library only."""
