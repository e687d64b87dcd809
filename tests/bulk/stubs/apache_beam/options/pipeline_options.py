class PipelineOptions:
    def __init__(self, arguments):
        self.arguments = arguments
