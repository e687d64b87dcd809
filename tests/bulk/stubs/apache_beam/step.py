class Step:
    def __init__(self, run):
        self.run = run

    def __rrshift__(self, label):
        return self
